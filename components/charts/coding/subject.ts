import type { Dossier } from "@/lib/dossier/dossier";
import { type CodingPoint, codings } from "@/lib/measures/codings";
import type { Values } from "@/lib/options/option";
import type { codingOptions } from "./options";

export type Asked = Pick<Values<typeof codingOptions>, "as_of" | "half_life" | "a" | "b">;

export const pairOf = ({ a: [a = ""], b: [b = ""] }: Pick<Asked, "a" | "b">): readonly [string, string] => [
  a,
  b,
];

/** The months of a pair from the dossier's first day to the date shown. */
export const pointsOf = ({ settings, tables, sums }: Dossier, asked: Asked): readonly CodingPoint[] =>
  codings(tables, sums, {
    from: settings.period[0],
    asOf: asked.as_of,
    halfLife: asked.half_life,
    pair: pairOf(asked),
  });

export const markOf = ({ month }: Pick<CodingPoint, "month">) => `month:${month}`;
