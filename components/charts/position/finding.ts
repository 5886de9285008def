import type { Dossier } from "@/lib/dossier/dossier";
import type { Position } from "@/lib/measures/positions";
import { nameInText } from "@/lib/words/actors";
import { listInWords } from "@/lib/words/numbers";

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const inWords = (quarter: string) => `${quarter.slice(5)} ${quarter.slice(0, 4)}`;

/**
 * Who leads at the end and since when, true of the whole series. `shown` are the positions of the actors drawn,
 * `everybody` those of all that took part: where somebody not drawn was ahead, the finding says so.
 */
export function positionFinding(
  dossier: Dossier,
  shown: readonly Position[],
  everybody: readonly Position[],
): string {
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
  if (!last) return "No leader-level contact so far";
  if (!leader) return `None of these actors took part in a leader-level contact in ${inWords(last)}`;
  const runs = leaders
    .map(({ actor }) => ({ actor, from: quarters.findLastIndex((quarter) => !leads(quarter, actor)) + 1 }))
    .sort((a, b) => a.from - b.from);
  const [best] = runs;
  const sharing = runs.filter(({ from }) => from === best?.from);
  const among = (claimed: readonly string[], actor: string) =>
    claimed.some((quarter) => {
      const most = at(quarter, actor)?.contacts ?? 0;
      return everybody.some((row) => row.quarter === quarter && row.contacts > most);
    })
      ? ", among those shown"
      : "";
  if (best && sharing.length === 1 && quarters.length - best.from >= 3) {
    const name = nameInText(dossier, best.actor);
    const claimed = quarters.slice(best.from);
    const start = claimed[0] ?? last;
    const before = quarters.slice(0, best.from);
    const absent = before.length > 1 && before.every((quarter) => at(quarter, best.actor)?.contacts === 0);
    const years = [...new Set(before.map((quarter) => quarter.slice(0, 4)))];
    const isWholeYear = years.length === 1 && start.slice(0, 4) > (years[0] ?? "");
    if (absent)
      return `Absent ${isWholeYear ? `in ${years[0]}` : `until ${inWords(start)}`}, ${name} has since led or tied${among(claimed, best.actor)}`;
    return before.length === 0
      ? `${capital(name)} has led or tied throughout${among(claimed, best.actor)}`
      : `${capital(name)} has led or tied since ${inWords(start)}${among(claimed, best.actor)}`;
  }
  const { contacts, total } = leader;
  const of = total === 1 ? "the only leader-level contact" : `${contacts} of ${total} leader-level contacts`;
  const names = capital(listInWords(leaders.map(({ actor }) => nameInText(dossier, actor))));
  const doubt = among([last], leader.actor);
  return leaders.length === 1
    ? `${names} took part in ${of} of ${inWords(last)}, more than any other${doubt}`
    : `${leaders.length > 3 ? `${leaders.length} actors` : names} tie for the lead in ${inWords(last)}, each in ${of}${doubt}`;
}
