import { textWidth } from "@/lib/words/text-width";
import type { Words } from "@/lib/words/words";
import { isNarrow } from "../narrow";
import { grossTexts } from "./gross";
import { endRoom, endTexts } from "./net";
import { round, type Scale, timeScale } from "./scales";
import type { SeriesPoint } from "./series";

type Given = {
  words: Words;
  series: readonly SeriesPoint[];
  from: string;
  to: string;
  asOf: string;
  names: { a: string; b: string };
  width: number;
};
/** Where the two drawings stand: the axis of time with room for the labels at its end, and the heights. */
export type Layout = {
  x: Scale;
  left: number;
  right: number;
  /** On a page of its own, and with room for the gross beneath the net. */
  page: boolean;
  wide: boolean;
  headed: number;
  netHeight: number;
  /** Who is who at the ends: long sides would take the drawing's own room, then the colour says who gave. */
  ends: { a: string; b: string };
};

export function layout({ words, series, from, to, asOf, names, width }: Given): Layout {
  const [page, wide] = [width >= 760, !isNarrow(width)];
  const now = series.at(-1) as SeriesPoint;
  const ends = Object.values(names).some((name) => textWidth(name, 12, 600) > 110)
    ? { a: "A", b: "B" }
    : names;
  const extent = Math.ceil(Math.max(...series.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])));
  const left = Math.max(wide ? 34 : 26, round(textWidth(`−${Math.ceil(extent * 1.3)}`, 11, 400)) + 7);
  const texts = endTexts(words, now, page);
  const room = endRoom([
    { text: texts.net, size: 15, weight: 600 },
    { text: texts.range, size: page ? 12 : 11, weight: 400 },
    ...(wide
      ? Object.values(grossTexts(words, now, ends)).map((text) => ({ text, size: 12, weight: 600 as const }))
      : []),
  ]);
  const x = timeScale({ from, to, asOf, left, width, endWidth: room });
  return {
    x,
    left,
    right: round(x.range()[1] ?? width),
    page,
    wide,
    headed: wide ? 24 : 0,
    netHeight: page ? 330 : width >= 400 ? 230 : 200,
    ends,
  };
}
