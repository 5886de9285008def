import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { type Agreement, agreement } from "@/lib/measures/agreement";
import { entriesBetween, knownAt, sumOf } from "@/lib/measures/balance";
import { type Coding, isCodedTwice } from "@/lib/measures/coding";
import { countedBy } from "@/lib/measures/counted";
import { firmness, lead } from "@/lib/measures/firmness";
import { onceFor } from "@/lib/measures/once-for";
import { sizeOf } from "@/lib/measures/weighting";
import { aboutPath, datasetPath } from "@/lib/publish/links";
import { sideInText } from "@/lib/words/actors";
import type { Words } from "@/lib/words/words";
import type { Asked } from "./asked";
import { numberOf } from "./finding";
import { gradeInWords } from "./firm-words";

export type CodingWords = {
  /** How far the two codings agree, and what the other makes of the balance. */
  agreement: string;
  other: string;
  /** Where the agreement is published, and how sizes and degrees are coded. */
  dataset: string;
  codebook: string;
};

const known = onceFor<readonly Agreement[]>();

/** What was agreed with the coefficients in brackets; without where chance alone would always agree. */
function withKappa({ say, coefficient }: Words, agreed: string, { kappa, weighted }: Agreement): string {
  const parts = [
    kappa === null ? null : say("balance.kappa", { kappa: coefficient(kappa) }),
    weighted === null ? null : say("balance.kappa_weighted", { kappa: coefficient(weighted) }),
  ].filter((part) => part !== null);
  return parts.length === 0
    ? agreed
    : say("balance.with_kappa", {
        agreed,
        kappa: parts.reduce((plain, weighted) => say("balance.kappas", { plain, weighted })),
      });
}

/** How far the two codings of a whole dossier agree, in a sentence with its figures. */
function agreementSentence(dossier: Dossier): string {
  const words = wordsOf(dossier);
  const { say, list } = words;
  const found = known(dossier.tables, "", () => agreement(dossier.tables));
  const judgements = [
    ["size", "balance.agreed_size"],
    ["degree_of_partly", "balance.agreed_degree"],
  ] as const;
  const parts = judgements.flatMap(([judged, key]) => {
    const row = found.find((candidate) => candidate.judged === judged);
    return row
      ? [withKappa(words, say(key, { same: Math.round(row.agreement * row.n), all: row.n }), row)]
      : [];
  });
  return say("balance.agreement", { parts: list(parts) });
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
  const words = wordsOf(dossier);
  const { say, signed } = words;
  const side = ahead > 0 ? b : a;
  return say("balance.other_coding", {
    coding: say(`balance.other_${other}`),
    verdict: say(lead(here.net) === ahead ? "balance.finding_stays" : "balance.finding_turns"),
    who:
      ahead === 0
        ? say("balance.who_even")
        : say(`balance.who_${numberOf(side)}`, { name: sideInText(dossier, side) }),
    there: signed(there.net),
    here: signed(here.net),
    grade: gradeInWords(words, firmness(there.known, weighting).grade).toLowerCase(),
  });
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
