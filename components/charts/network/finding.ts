import type { Dossier } from "@/lib/dossier/dossier";
import { type RelationOptions, relations, type Tie, ties } from "@/lib/measures/relations";
import { dayNumber } from "@/lib/time/day";
import { firstDay } from "@/lib/time/edtf";
import { tightName } from "@/lib/words/actors";
import { signed } from "@/lib/words/numbers";

/** The last landmark at least 30 days before a date: far enough that a change since then means something. */
function landmarkBefore({ settings, tables }: Dossier, asOf: string) {
  return settings.landmarks
    .flatMap(({ event, label }) => {
      const row = tables.events.find((candidate) => candidate.id === event);
      return row ? [{ label, day: firstDay(row.date) }] : [];
    })
    .filter(({ day }) => dayNumber(asOf) - dayNumber(day) >= 30)
    .sort((a, b) => (a.day < b.day ? 1 : -1))[0];
}

/** The finding: the tone of the busiest pair, and how it moved since the last landmark. */
export function networkFinding(
  dossier: Dossier,
  found: readonly Tie[],
  options: RelationOptions,
): { title: string } {
  const [busiest] = found;
  if (!busiest) return { title: "No dealings among these actors so far" };
  const place = (id: string) => (options.actors ?? []).indexOf(id);
  const pair = [busiest.a, busiest.b]
    .sort((x, y) => place(x) - place(y))
    .map((id) => tightName(dossier, id).replace(/^N\. /, "North ").replace(/^S\. /, "South "))
    .join("–");
  const landmark = landmarkBefore(dossier, options.asOf);
  const then =
    landmark &&
    ties(relations(dossier.tables.events, dossier.tables.actors, { ...options, asOf: landmark.day })).find(
      ({ a, b }) => a === busiest.a && b === busiest.b,
    );
  if (!landmark || !then)
    return { title: `${pair} is the busiest tie, at a tone of ${signed(busiest.tone)}` };
  const change = busiest.tone - then.tone;
  const verb = Math.abs(change) < 0.25 ? "has held at" : change < 0 ? "has fallen to" : "has risen to";
  return { title: `${pair} tone ${verb} ${signed(busiest.tone)} since ${landmark.label}` };
}
