import type { DossierTables } from "../tables/tables";
import { kappa, quadratic } from "./kappa";

export const judgements = ["size", "degree", "degree_of_partly"] as const;

export type Agreement = {
  /** What was judged: sizes of concessions; degrees after steps; of these, the steps worded "partly". */
  judged: (typeof judgements)[number];
  n: number;
  agreement: number;
  kappa: number | null;
  /** κ where a near miss counts less than a far one: by the square of the distance on the scale. */
  weighted: number | null;
};

const sizes = [1, 2, 3, 4, 5];
const degrees = ["reversed", "lapsed", "none", "minimal", "intermediate", "full"] as const;
const scale = ["none", "minimal", "intermediate", "full"] as const;
type Degree = (typeof degrees)[number];
const isOnScale = (degree: Degree): degree is (typeof scale)[number] =>
  degree !== "reversed" && degree !== "lapsed";

/** How far the two codings of a dossier agree; nothing where it has only one. */
export function agreement({ concessions, concession_steps }: DossierTables): Agreement[] {
  const sized = concessions.flatMap(({ size, second_size }) =>
    second_size === null ? [] : [[size, second_size] as const],
  );
  const graded = (steps: typeof concession_steps) =>
    steps.flatMap(({ degree, second_degree }) =>
      second_degree === null ? [] : [[degree, second_degree] as const],
    );
  const ofDegrees = (judged: Agreement["judged"], pairs: ReturnType<typeof graded>): Agreement => {
    const onScale = pairs.flatMap(([one, other]) =>
      isOnScale(one) && isOnScale(other) ? [[one, other] as const] : [],
    );
    return { judged, ...kappa(pairs, degrees), weighted: kappa(onScale, scale, quadratic(4)).kappa };
  };
  const rows: Agreement[] = [
    { judged: "size", ...kappa(sized, sizes), weighted: kappa(sized, sizes, quadratic(5)).kappa },
    ofDegrees("degree", graded(concession_steps)),
    // Elsewhere the record's own word decides: only here did the coders have to judge.
    ofDegrees("degree_of_partly", graded(concession_steps.filter(({ wording }) => wording === "partly"))),
  ];
  return rows.filter(({ n }) => n > 0);
}
