import type { Position } from "./projection";

export type SeaName = "east" | "west";
export type LandName =
  | "china"
  | "japan"
  | "kazakhstan"
  | "mongolia"
  | "north_korea"
  | "russia"
  | "south_korea";
/** A name at a place; how it reads, and in how many lines, is up to the language. */
export type Lettering<N extends string> = { name: N; at: Position };

/** Seas that a map letters where they lie inside its frame, each at the first place that is free. */
export const seaNames: readonly Lettering<SeaName>[] = [
  { name: "east", at: [135.6, 40.3] },
  { name: "east", at: [131.3, 40] },
  { name: "east", at: [132.6, 38.8] },
  { name: "east", at: [131.8, 37.2] },
  { name: "west", at: [123.7, 36.6] },
  { name: "west", at: [124.5, 36.5] },
];

/** Countries on maps of a region, where a name has to keep clear of railways, and of a continent. */
export const countryNames: Readonly<Record<"region" | "continent", readonly Lettering<LandName>[]>> = {
  region: [
    { name: "china", at: [120.3, 44] },
    { name: "china", at: [126.9, 43.4] },
    { name: "china", at: [126.2, 42.6] },
    { name: "north_korea", at: [126.75, 40.55] },
    { name: "south_korea", at: [127.15, 35.6] },
    { name: "japan", at: [133.2, 34.95] },
    { name: "japan", at: [137.2, 36.2] },
    { name: "russia", at: [134.6, 45.1] },
    { name: "russia", at: [133.1, 43.95] },
  ],
  continent: [
    { name: "russia", at: [98.5, 60] },
    { name: "mongolia", at: [100.5, 47] },
    { name: "kazakhstan", at: [66.5, 48.6] },
    { name: "china", at: [103, 39.2] },
    { name: "japan", at: [138.4, 36.3] },
  ],
};
