import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import type { Relation } from "@/lib/measures/relations";
import { nameInText } from "@/lib/words/actors";
import { capital } from "@/lib/words/capital";
import type { View } from "./ties-in-view";
import { tiesInWords } from "./view-in-words";

/** The sentence above the matrix: who acted most toward whom, how kindly, and what came back. */
export function wayFinding(
  dossier: Dossier,
  ways: readonly Relation[],
  { directed, actors }: { directed: readonly Relation[]; actors: readonly string[] },
  view: View,
): string {
  const { say, decimal, signed } = wordsOf(dossier);
  const only = tiesInWords(dossier, view, "direction");
  const [busiest, second] = ways;
  if (!busiest && view.focus !== null && !actors.includes(view.focus))
    return say("network.is_not_shown", { name: capital(nameInText(dossier, view.focus)) });
  if (!busiest) return only ? say("network.there_are_no", { only }) : say("network.no_dealings");
  const whole = (finding: string) => capital(only ? say("network.of_the", { only, finding }) : finding);
  const [from, to] = [nameInText(dossier, busiest.from), nameInText(dossier, busiest.to)];
  const isBack = ({ from, to }: Relation) => from === busiest.to && to === busiest.from;
  const back = directed.find(isBack);
  const isMutual = second && isBack(second) && busiest.intensity - second.intensity < 1e-9;
  const said = { from, to, tone: signed(busiest.tone) };
  if (isMutual) return whole(say("network.acted_mutually", { ...said, back: signed(second.tone) }));
  const intensity = decimal(busiest.intensity);
  return whole(
    back
      ? say("network.acted", { ...said, intensity, back: signed(back.tone) })
      : say("network.acted_alone", { ...said, intensity }),
  );
}
