import type { Dossier } from "@/lib/dossier/dossier";
import { stateAt } from "@/lib/measures/concession-state";
import { sizeOf } from "@/lib/measures/weighting";
import type { Values } from "@/lib/options/option";
import { firstDay } from "@/lib/time/edtf";
import { dateInWords, shortDate } from "@/lib/words/dates";
import { decimal, percent } from "@/lib/words/numbers";
import type { Card } from "../card";
import { cardActors, sourcesOf } from "../card-sources";
import { eventCard } from "../event-card";
import type { balanceOptions } from "./options";

/** The card of a concession, opened from the ledger or from one of its steps. */
export function balanceCard(
  dossier: Dossier,
  options: Values<typeof balanceOptions>,
  key: string,
): Card | null {
  const { tables } = dossier;
  const [kind, rest = ""] = [key.split(":")[0], key.slice(key.indexOf(":") + 1)];
  if (kind === "event") return eventCard(dossier, rest);
  const id = rest.split("~")[0];
  const concession =
    kind === "concession" || kind === "step" ? tables.concessions.find((row) => row.id === id) : undefined;
  if (!concession) return null;
  const steps = tables.concession_steps.filter((step) => step.concession === id).sort((a, b) => a.n - b.n);
  const now = stateAt(concession, steps, options.as_of);
  const size = sizeOf(options.weighting)(concession);
  return {
    key,
    when: dateInWords(concession.promised),
    kind: `${concession.kind} concession`,
    title: concession.title,
    text: concession.description,
    who: {
      from: cardActors(dossier, concession.givers),
      to: cardActors(dossier, concession.receivers),
      mutual: concession.givers.some((giver) => concession.receivers.includes(giver)),
    },
    values: [
      { label: "Size", note: concession.size_reason, value: `${concession.size} of 5` },
      { label: "Delivered", note: dateInWords(options.as_of), value: percent(now.delivered) },
      { label: "Counts", note: "size × delivered", value: `${decimal(size * now.delivered)} points` },
    ],
    rows: {
      title: "What became of it",
      total: steps.length,
      items: steps.map((step) => ({
        key: step.event ? `event:${step.event}` : `step:${id}~${step.n}`,
        title: `${step.wording[0]?.toUpperCase()}${step.wording.slice(1)} (${step.degree})`,
        detail: `${shortDate(step.date)}${firstDay(step.date) > options.as_of ? ", after the date shown" : ""}`,
        source: sourcesOf(dossier, step.sources)[0] ?? null,
      })),
    },
    sources: sourcesOf(dossier, concession.sources),
    confidence: concession.confidence,
  };
}
