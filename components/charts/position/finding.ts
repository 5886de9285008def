import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import type { Position } from "@/lib/measures/positions";
import { nameInText } from "@/lib/words/actors";
import { capital } from "@/lib/words/capital";
import { quarterInWords } from "./quarter-in-words";

/**
 * Who leads at the end and since when, true of the whole series. `shown` are the positions of the actors drawn,
 * `everybody` those of all that took part: where somebody not drawn was ahead, the finding says so.
 */
export function positionFinding(
  dossier: Dossier,
  shown: readonly Position[],
  everybody: readonly Position[],
): string {
  const words = wordsOf(dossier);
  const { say } = words;
  const quarters = [...new Set(shown.map(({ quarter }) => quarter))];
  const last = quarters.at(-1);
  const at = (quarter: string, actor: string) =>
    shown.find((row) => row.quarter === quarter && row.actor === actor);
  const leads = (quarter: string, actor: string) => {
    const row = at(quarter, actor);
    return row !== undefined && row.rank === 1 && row.contacts > 0;
  };
  const leaders = shown.filter(({ quarter, actor }) => quarter === last && leads(quarter, actor));
  const [leader] = leaders;
  if (!last) return say("position.none_so_far");
  const inWords = (quarter: string) => quarterInWords(words, quarter);
  if (!leader) return say("position.none_took_part", { quarter: inWords(last) });
  const runs = leaders
    .map(({ actor }) => ({ actor, from: quarters.findLastIndex((quarter) => !leads(quarter, actor)) + 1 }))
    .sort((a, b) => a.from - b.from);
  const [best] = runs;
  const sharing = runs.filter(({ from }) => from === best?.from);
  const among = (claimed: readonly string[], actor: string, finding: string) =>
    claimed.some((quarter) => {
      const most = at(quarter, actor)?.contacts ?? 0;
      return everybody.some((row) => row.quarter === quarter && row.contacts > most);
    })
      ? say("position.among", { finding })
      : finding;
  if (best && sharing.length === 1 && quarters.length - best.from >= 3) {
    const name = nameInText(dossier, best.actor);
    const claimed = quarters.slice(best.from);
    const start = claimed[0] ?? last;
    const before = quarters.slice(0, best.from);
    const absent = before.length > 1 && before.every((quarter) => at(quarter, best.actor)?.contacts === 0);
    const [year = "", ...years] = new Set(before.map((quarter) => quarter.slice(0, 4)));
    const isWholeYear = years.length === 0 && start.slice(0, 4) > year;
    const finding = absent
      ? isWholeYear
        ? say("position.absent_in_year", { year, name })
        : say("position.absent_until", { quarter: inWords(start), name })
      : before.length === 0
        ? say("position.led_throughout", { name: capital(name) })
        : say("position.led_since", { name: capital(name), quarter: inWords(start) });
    return among(claimed, best.actor, finding);
  }
  const { contacts, total } = leader;
  const share =
    total === 1 ? say("position.only_contact") : say("position.some_contacts", { contacts, total });
  const names = capital(words.list(leaders.map(({ actor }) => nameInText(dossier, actor))));
  const quarter = inWords(last);
  const finding =
    leaders.length === 1
      ? say("position.took_part_most", { name: names, share, quarter })
      : say("position.tie", {
          names: leaders.length > 3 ? say("position.many_actors", { count: leaders.length }) : names,
          quarter,
          share,
        });
  return among([last], leader.actor, finding);
}
