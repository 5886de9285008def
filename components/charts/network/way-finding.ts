import type { Dossier } from "@/lib/dossier/dossier";
import type { Relation } from "@/lib/measures/relations";
import { nameInText } from "@/lib/words/actors";
import { capital } from "@/lib/words/capital";
import { decimal, signed } from "@/lib/words/numbers";
import type { View } from "./ties-in-view";
import { tiesInWords } from "./view-in-words";

/** The sentence above the matrix: who acted most toward whom, how kindly, and what came back. */
export function wayFinding(
  dossier: Dossier,
  ways: readonly Relation[],
  { directed, actors }: { directed: readonly Relation[]; actors: readonly string[] },
  view: View,
): string {
  const only = tiesInWords(dossier, view, "directions");
  const [busiest, second] = ways;
  if (!busiest && view.focus !== null && !actors.includes(view.focus))
    return `${capital(nameInText(dossier, view.focus))} is not among the actors shown`;
  if (!busiest) return only ? `There are no ${only}` : "No dealings among these actors so far";
  const say = (sentence: string) => capital(only ? `of the ${only}, ${sentence}` : sentence);
  const [from, to] = [nameInText(dossier, busiest.from), nameInText(dossier, busiest.to)];
  const isBack = ({ from, to }: Relation) => from === busiest.to && to === busiest.from;
  const back = directed.find(isBack);
  const isMutual = second && isBack(second) && busiest.intensity - second.intensity < 1e-9;
  if (isMutual)
    return say(
      `${from} and ${to} acted most toward each other, at tones of ${signed(busiest.tone)} and ${signed(second.tone)}`,
    );
  const most = `${from} acted most toward ${to} (${decimal(busiest.intensity)}), at a tone of ${signed(busiest.tone)}`;
  return say(back ? `${most} against ${signed(back.tone)} in return` : `${most} and none in return`);
}
