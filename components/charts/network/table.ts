import type { Words } from "@/lib/words/words";
import type { Twin, TwinColumn } from "../twin";
import type { Compared } from "./compared";
import type { NetworkModel } from "./model";

const toneCell = ({ signed }: Words, tone: number | null) =>
  tone === null ? { text: "–" } : { text: signed(tone), tone };

const right = { align: "right" as const };
const columnsOf = ({ say }: Words) => ({
  intensity: { title: say("network.intensity"), unit: say("network.weighted_events"), ...right },
  tone: { title: say("network.tone"), unit: "−10…+10", ...right },
  events: { title: say("network.events"), ...right, wide: true as const },
});

/** Two dates: tone and intensity on each, the difference, and what became of the tie. */
function onTwoDates({ title, dates, noun, rows }: Compared, words: Words): Twin {
  const { say, shortDate, signed, decimal } = words;
  const { tone, intensity } = columnsOf(words);
  const on = (column: TwinColumn): TwinColumn[] =>
    dates.map((date) => ({
      ...column,
      title: say("network.on_date", { what: column.title, date: shortDate(date) }),
    }));
  return {
    caption: title,
    columns: [
      { title: say(noun === "tie" ? "network.tie_column" : "network.direction") },
      ...on(tone),
      { title: say("network.change_of_tone"), ...right, wide: true },
      ...on({ ...intensity, wide: true }),
      { title: say("network.became") },
    ],
    rows: rows.map(({ key, names, first, last, change }) => ({
      key,
      cells: [
        { text: names.join(noun === "tie" ? " – " : " → ") },
        toneCell(words, first.tone),
        toneCell(words, last.tone),
        { text: first.tone === null || last.tone === null ? "–" : signed(last.tone - first.tone) },
        { text: decimal(first.intensity) },
        { text: decimal(last.intensity) },
        { text: say(`network.change_${change}`) },
      ],
    })),
  };
}

/** Each direction by itself. */
function byDirection(title: string, ways: NonNullable<NetworkModel["ways"]>, words: Words): Twin {
  const { intensity, tone, events } = columnsOf(words);
  return {
    caption: title,
    columns: [{ title: words.say("network.direction") }, intensity, tone, events],
    rows: ways.map(({ key, names, intensity, tone, events }) => ({
      key,
      cells: [
        { text: names.join(" → ") },
        { text: words.decimal(intensity) },
        toneCell(words, tone),
        { text: String(events) },
      ],
    })),
  };
}

/** The table that says the same as the network. */
export function networkTable({ title, ties, ways, compared }: NetworkModel, words: Words): Twin {
  if (compared) return onTwoDates(compared, words);
  if (ways) return byDirection(title, ways, words);
  const { intensity, tone, events } = columnsOf(words);
  const { say, signed, decimal } = words;
  return {
    caption: title,
    columns: [
      { title: say("network.tie_column") },
      intensity,
      tone,
      { title: say("network.first_to_second"), ...right, wide: true },
      { title: say("network.second_to_first"), ...right, wide: true },
      events,
    ],
    rows: ties.map(({ key, names, intensity, tone, there, back, events }) => ({
      key,
      cells: [
        { text: names.join(" – ") },
        { text: decimal(intensity) },
        toneCell(words, tone),
        { text: there === null ? "–" : signed(there) },
        { text: back === null ? "–" : signed(back) },
        { text: String(events) },
      ],
    })),
  };
}
