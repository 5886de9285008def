import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { type Coding, codedBy } from "@/lib/measures/coding";
import { stateAt, stepsOf } from "@/lib/measures/concession-state";
import { sizeOf, type Weighting } from "@/lib/measures/weighting";
import { firstDay } from "@/lib/time/edtf";
import { kindWord } from "@/lib/words/kind-word";
import { stepInWords } from "./balance/step-words";
import type { Card } from "./card";
import { cardActors, sourcesOf } from "./card-sources";
import { eventCard } from "./event-card";

type Asked = { as_of: string; weighting: Weighting; coding: Coding };

/** The card of a concession, opened from a ledger or from one of its steps, or of an event. */
export function concessionCard(dossier: Dossier, options: Asked, key: string): Card | null {
  const words = wordsOf(dossier);
  const { say, date, shortDate, decimal, percent } = words;
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
  const isSecond = options.coding === "second";
  const ofFive = (value: number | null) => say("balance.card_of_five", { size: value ?? "–" });
  const points = (value: number) => say("balance.card_points", { points: decimal(value) });
  const degree = (value: string | null | undefined) => kindWord(words, "degree", value ?? "none");
  return {
    key,
    when: date(concession.promised),
    kind: say("balance.card_kind", { kind: kindWord(words, "concession_kind", concession.kind) }),
    title: concession.title,
    text: concession.description,
    who: {
      from: cardActors(dossier, concession.givers),
      to: cardActors(dossier, concession.receivers),
      mutual: concession.givers.some((giver) => concession.receivers.includes(giver)),
    },
    values: [
      { label: say("balance.card_size"), note: concession.size_reason, value: ofFive(concession.size) },
      ...(stored?.second_size
        ? [
            {
              label: say(isSecond ? "balance.card_size_first" : "balance.card_size_second"),
              note: (isSecond ? stored.size_reason : stored.second_size_reason) ?? undefined,
              value: ofFive(isSecond ? stored.size : stored.second_size),
            },
          ]
        : []),
      {
        label: say("balance.card_delivered"),
        note: date(options.as_of),
        value: percent(now.delivered),
      },
      {
        label: say("balance.card_counts"),
        note: say(`balance.card_counts_${typeof options.weighting === "string" ? options.weighting : "own"}`),
        value: points(size * now.delivered),
      },
      ...(now.promised > 0
        ? [
            {
              label: say("balance.card_still_promised"),
              note: say("balance.card_never_counted"),
              value: points(size * now.promised),
            },
          ]
        : []),
    ],
    rows: {
      title: say("balance.card_became"),
      total: steps.length,
      items: steps.map((step) => {
        const day = shortDate(step.date);
        return {
          key: step.event ? `event:${step.event}` : `step:${id}~${step.n}`,
          title: stepInWords(words, step),
          detail: [
            firstDay(step.date) > options.as_of ? say("balance.card_after_shown", { date: day }) : day,
            eventTitle(step.event),
            step.second_degree && step.second_degree !== first.get(step.n)
              ? say("balance.card_coded_twice", {
                  first: degree(first.get(step.n)),
                  second: degree(step.second_degree),
                })
              : null,
          ]
            .filter(Boolean)
            .join(" · "),
          source: sourcesOf(dossier, step.sources)[0] ?? null,
        };
      }),
    },
    sources: sourcesOf(dossier, concession.sources),
    confidence: kindWord(words, "confidence", concession.confidence),
  };
}
