import type { DossierSettings } from "../dossier/dossier";
import { paint, type Token } from "./tokens";

/** The paints of an actor: a fill for marks, an ink for its name, a text colour on the fill. */
export function actorPaints(settings: DossierSettings, id: string) {
  const role = settings.colors[id] ?? "other";
  return {
    fill: paint(role),
    ink: paint(`${role}-ink` as Token),
    on: paint(`${role}-on` as Token),
  };
}

/** Where one step of tone ends and the next begins, in Goldstein points. */
export const toneBreaks = [-4, -1.5, -0.5, 0.5, 1.5, 4] as const;

/** The step of a tone, 1 (most hostile) … 7 (most friendly); 4 is neutral. */
export const toneStep = (tone: number) => 1 + toneBreaks.filter((limit) => tone >= limit).length;

export const tonePaint = (tone: number) => paint(`tone-${toneStep(tone)}` as Token);

/** The paint of a tone's number as text, readable on paper. */
export const toneInk = (tone: number) =>
  toneStep(tone) < 4 ? paint("tone-1") : toneStep(tone) > 4 ? paint("tone-7") : paint("ink");

/** Hostile relations are dashed, so that colour is never alone. */
export const isHostile = (tone: number) => tone < -0.5;
