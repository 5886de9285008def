import type { Dossier } from "@/lib/dossier/dossier";
import { type Agreement, agreement } from "@/lib/measures/agreement";
import { entriesBetween, sumAt } from "@/lib/measures/balance";
import { type Coding, codedBy, isCodedTwice } from "@/lib/measures/coding";
import { lead } from "@/lib/measures/firmness";
import { onceFor } from "@/lib/measures/once-for";
import { sizeOf, type Weighting } from "@/lib/measures/weighting";
import { sideInText } from "@/lib/words/actors";
import { coefficient, listInWords, signed } from "@/lib/words/numbers";

type Asked = {
  asOf: string;
  a: readonly string[];
  b: readonly string[];
  weighting: Weighting;
  coding: Coding;
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

/** What the other coding makes of the balance, in a sentence; net is seen from side B. */
function otherSentence(dossier: Dossier, { asOf, a, b, weighting, coding }: Asked): string {
  const netUnder = (which: Coding) =>
    0 - sumAt(entriesBetween(codedBy(dossier.tables, which), a, b), asOf, sizeOf(weighting)).balance;
  const other = coding === "first" ? "second" : "first";
  const [here, there] = [netUnder(coding), netUnder(other)];
  const ahead = lead(there);
  const side = ahead > 0 ? b : a;
  const who = ahead === 0 ? "neither is" : `${sideInText(dossier, side)} ${side.length > 1 ? "are" : "is"}`;
  const verb = lead(here) === ahead ? "the finding stays" : "the finding turns";
  return `Under the ${other} coding ${verb}: ${who} ahead, net ${signed(there)} instead of ${signed(here)}.`;
}

/** What is to be said of the two codings of a dossier; null where it has only one. */
export const codingWords = (dossier: Dossier, asked: Asked) =>
  isCodedTwice(dossier.tables)
    ? { agreement: agreementSentence(dossier), other: otherSentence(dossier, asked) }
    : null;
