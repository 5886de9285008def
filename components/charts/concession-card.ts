import type { Dossier } from "@/lib/dossier/dossier";
import { type Coding, codedBy } from "@/lib/measures/coding";
import { stateAt, stepsOf } from "@/lib/measures/concession-state";
import { sizeOf, type Weighting } from "@/lib/measures/weighting";
import { firstDay } from "@/lib/time/edtf";
import { dateInWords, shortDate } from "@/lib/words/dates";
import { decimal, percent } from "@/lib/words/numbers";
import { stepInWords } from "./balance/step-words";
import type { Card } from "./card";
import { cardActors, sourcesOf } from "./card-sources";
import { eventCard } from "./event-card";

const countsNote = (weighting: Weighting) =>
  weighting === "coded"
    ? "size × delivered"
    : typeof weighting === "string"
      ? `${weighting} size × delivered`
      : "size × your weight × delivered";

type Asked = { as_of: string; weighting: Weighting; coding: Coding };

/** The card of a concession, opened from a ledger or from one of its steps, or of an event. */
export function concessionCard(dossier: Dossier, options: Asked, key: string): Card | null {
  const tables = codedBy(dossier.tables, options.coding);
  const [kind, rest = ""] = [key.split(":")[0], key.slice(key.indexOf(":") + 1)];
  if (kind === "event") return eventCard(dossier, rest);
  const id = rest.split("~")[0];
  const concession =
    kind === "concession" || kind === "step" ? tables.concessions.find((row) => row.id === id) : undefined;
  if (!concession) return null;
  const stored = dossier.tables.concessions.find((row) => row.id === id);
  const steps = stepsOf(tables.concession_steps, concession.id);
  const first = new Map(
    stepsOf(dossier.tables.concession_steps, concession.id).map(({ n, degree }) => [n, degree]),
  );
  const now = stateAt(concession, steps, options.as_of);
  const eventTitle = (event: string | null) => tables.events.find((row) => row.id === event)?.title;
  const size = sizeOf(options.weighting)(concession);
  return {
    key,
    when: dateInWords(concession.promised),
    kind: `concession, ${concession.kind}`,
    title: concession.title,
    text: concession.description,
    who: {
      from: cardActors(dossier, concession.givers),
      to: cardActors(dossier, concession.receivers),
      mutual: concession.givers.some((giver) => concession.receivers.includes(giver)),
    },
    values: [
      { label: "Size", note: concession.size_reason, value: `${concession.size}\u00a0of\u00a05` },
      ...(stored?.second_size
        ? [
            {
              label: options.coding === "second" ? "Size, first coding" : "Size, second coding",
              note:
                (options.coding === "second" ? stored.size_reason : stored.second_size_reason) ?? undefined,
              value: `${options.coding === "second" ? stored.size : stored.second_size}\u00a0of\u00a05`,
            },
          ]
        : []),
      { label: "Delivered", note: dateInWords(options.as_of), value: percent(now.delivered) },
      {
        label: "Counts",
        note: countsNote(options.weighting),
        value: `${decimal(size * now.delivered)} points`,
      },
      ...(now.promised > 0
        ? [
            {
              label: "Still promised",
              note: "never counted",
              value: `${decimal(size * now.promised)} points`,
            },
          ]
        : []),
    ],
    rows: {
      title: "What became of it",
      total: steps.length,
      items: steps.map((step) => ({
        key: step.event ? `event:${step.event}` : `step:${id}~${step.n}`,
        title: stepInWords(step),
        detail: [
          shortDate(step.date) + (firstDay(step.date) > options.as_of ? ", after the date shown" : ""),
          eventTitle(step.event),
          step.second_degree && step.second_degree !== first.get(step.n)
            ? `coded ${first.get(step.n)} by the first coder, ${step.second_degree} by the second`
            : null,
        ]
          .filter(Boolean)
          .join(" · "),
        source: sourcesOf(dossier, step.sources)[0] ?? null,
      })),
    },
    sources: sourcesOf(dossier, concession.sources),
    confidence: concession.confidence,
  };
}
