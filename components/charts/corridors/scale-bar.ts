import { type GeoProjection, geoDistance } from "d3-geo";
import type { Words } from "@/lib/words/words";
import type { Box } from "../label-boxes";
import type { Sheet } from "./stations";

const earth = 6371;

type Given = { projection: GeoProjection; sheet: Sheet; width: number; height: number; words: Words };

/** A bar of a round length in km, true along the parallel through its own place. */
export function scaleBar({ projection, sheet, width, height, words }: Given) {
  const longest = { wide: 200, page: 100, phone: 100, continent: 500 }[sheet];
  const left = sheet === "phone";
  const y = height - (left ? 16 : 22);
  const at = (x: number) => projection.invert?.([x, y]) ?? [0, 0];
  const [x0, x1] = left ? [20, 60] : [width - 90, width - 40];
  const perPixel = (earth * geoDistance(at(x0), at(x1))) / (x1 - x0) || 1;
  // The nearer, the fewer km fit.
  const km = [longest, 50, 20, 10, 5, 2, 1].find((whole) => whole / perPixel <= width / 3) ?? 1;
  const length = Math.round(Math.min(width / 3, km / perPixel) * 10) / 10;
  const x = left ? 16 : Math.round((width - 40 - length) * 10) / 10;
  const box: Box = { left: x - 8, right: x + length + 34, top: y - 22, bottom: y + 4 };
  return { x, y, length, text: words.say("corridors_panel.km", { number: String(km) }), box };
}
