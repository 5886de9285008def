import type { Position } from "./projection";

export type Lettering = { lines: readonly string[]; at: Position };

/** Names that a map letters where they lie inside its frame, each at the first place that is free; contested ones carry both forms. */
export const seaNames: readonly Lettering[] = [
  { lines: ["East Sea /", "Sea of Japan"], at: [135.6, 40.3] },
  { lines: ["East Sea /", "Sea of Japan"], at: [131.3, 40] },
  { lines: ["Yellow Sea /", "West Sea"], at: [123.7, 36.6] },
  { lines: ["Yellow Sea /", "West Sea"], at: [124.5, 36.5] },
];

/** Countries on maps of a region, where a name has to keep clear of railways, and of a continent. */
export const countryNames: Readonly<Record<"region" | "continent", readonly Lettering[]>> = {
  region: [
    { lines: ["CHINA"], at: [120.3, 44] },
    { lines: ["CHINA"], at: [126.9, 43.4] },
    { lines: ["CHINA"], at: [126.2, 42.6] },
    { lines: ["NORTH", "KOREA"], at: [126.75, 40.55] },
    { lines: ["SOUTH", "KOREA"], at: [127.15, 35.6] },
    { lines: ["JAPAN"], at: [133.2, 34.95] },
    { lines: ["JAPAN"], at: [137.2, 36.2] },
    { lines: ["RUSSIA"], at: [134.6, 45.1] },
    { lines: ["RUSSIA"], at: [133.1, 43.95] },
  ],
  continent: [
    { lines: ["RUSSIA"], at: [98.5, 60] },
    { lines: ["MONGOLIA"], at: [100.5, 47] },
    { lines: ["KAZAKHSTAN"], at: [66.5, 48.6] },
    { lines: ["CHINA"], at: [103, 39.2] },
    { lines: ["JAPAN"], at: [138.4, 36.3] },
  ],
};
