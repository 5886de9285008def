import type { Dossier } from "@/lib/dossier/dossier";
import { type Agreement, agreement } from "@/lib/measures/agreement";
import { entriesBetween, knownAt, sumOf } from "@/lib/measures/balance";
import { type Coding, isCodedTwice } from "@/lib/measures/coding";
import { countedBy } from "@/lib/measures/counted";
import { firmness, lead } from "@/lib/measures/firmness";
import { onceFor } from "@/lib/measures/once-for";
import { sizeOf } from "@/lib/measures/weighting";
import { aboutPath, datasetPath } from "@/lib/publish/links";
import { sideInText } from "@/lib/words/actors";
import { coefficient, listInWords, signed } from "@/lib/words/numbers";
import type { Asked } from "./asked";

export type CodingWords = {
  /** How far the two codings agree, and what the other makes of the balance. */
  agreement: string;
  other: string;
  /** Where the agreement is published, and how sizes and degrees are coded. */
  dataset: string;
  codebook: string;
};

const known = onceFor<readonly Agreement[]>();

/** The coefficients in brackets; nothing where chance alone would always agree. */
function inBrackets({ kappa, weighted }: Agreement): string {
  const parts = [
    kappa === null ? null : `Cohen’s κ ${coefficient(kappa)}`,
    weighted === null ? null : `${coefficient(weighted)} where near misses count less`,
  ].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join("; ")})` : "";
}

/** How far the two codings of a whole dossier agree, in a sentence with its figures. */
function agreementSentence(dossier: Dossier): string {
  const found = known(dossier.tables, "", () => agreement(dossier.tables));
  const words = {
    size: "concessions the same size",
    degree_of_partly: "steps worded “partly” the same degree",
  };
  const parts = (["size", "degree_of_partly"] as const).flatMap((judged) => {
    const row = found.find((candidate) => candidate.judged === judged);
    return row ? [`${Math.round(row.agreement * row.n)} of ${row.n} ${words[judged]}${inBrackets(row)}`] : [];
  });
  return `Two coders who worked apart gave ${listInWords(parts)}.`;
}

/** What the other coding makes of the balance and of how firm it is, in a sentence; net is seen from side B. */
function otherSentence(dossier: Dossier, asked: Asked): string {
  const { as_of: asOf, a, b, weighting, coding } = asked;
  const under = (which: Coding) => {
    const entries = entriesBetween(countedBy(dossier.tables, { ...asked, coding: which }), a, b);
    const known = knownAt(entries, asOf);
    return { net: 0 - sumOf(known, sizeOf(weighting)).balance, known };
  };
  const other = coding === "first" ? "second" : "first";
  const [here, there] = [under(coding), under(other)];
  const ahead = lead(there.net);
  const side = ahead > 0 ? b : a;
  const who = ahead === 0 ? "neither is" : `${sideInText(dossier, side)} ${side.length > 1 ? "are" : "is"}`;
  const verb = lead(here.net) === ahead ? "the finding stays" : "the finding turns";
  const grade = firmness(there.known, weighting).grade.toLowerCase();
  return `Under the ${other} coding ${verb}: ${who} ahead, net ${signed(there.net)} instead of ${signed(here.net)}; by the same tests that is ${grade}.`;
}

/** What is to be said of the two codings of a dossier; null where it has only one. */
export const codingWords = (dossier: Dossier, asked: Asked): CodingWords | null =>
  isCodedTwice(dossier.tables)
    ? {
        agreement: agreementSentence(dossier),
        other: otherSentence(dossier, asked),
        dataset: datasetPath(dossier.address, "agreement"),
        codebook: aboutPath(dossier.address),
      }
    : null;
