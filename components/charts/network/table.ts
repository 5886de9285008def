import { shortDate } from "@/lib/words/dates";
import { decimal, signed } from "@/lib/words/numbers";
import type { Twin } from "../twin";
import { type Compared, changeWords } from "./compared";
import type { NetworkModel } from "./model";

const toneCell = (tone: number | null) => (tone === null ? { text: "–" } : { text: signed(tone), tone });

/** Two dates: tone and intensity on each, the difference, and what became of the tie. */
const onTwoDates = ({ title, dates, noun, rows }: Compared): Twin => {
  const [first, last] = dates.map(shortDate);
  const number = { align: "right" as const };
  return {
    caption: title,
    columns: [
      { title: noun === "tie" ? "Pair" : "Direction" },
      { title: `Tone ${first}`, unit: "−10…+10", ...number },
      { title: `Tone ${last}`, unit: "−10…+10", ...number },
      { title: "Change of tone", ...number, wide: true },
      { title: `Intensity ${first}`, unit: "weighted events", ...number, wide: true },
      { title: `Intensity ${last}`, unit: "weighted events", ...number, wide: true },
      { title: "Became" },
    ],
    rows: rows.map(({ key, names, first, last, change }) => ({
      key,
      cells: [
        { text: names.join(noun === "tie" ? " – " : " → ") },
        toneCell(first.tone),
        toneCell(last.tone),
        { text: first.tone === null || last.tone === null ? "–" : signed(last.tone - first.tone) },
        { text: decimal(first.intensity) },
        { text: decimal(last.intensity) },
        { text: changeWords[change] },
      ],
    })),
  };
};

/** Each direction by itself. */
const byDirection = (title: string, ways: NonNullable<NetworkModel["ways"]>): Twin => ({
  caption: title,
  columns: [
    { title: "Direction" },
    { title: "Intensity", unit: "weighted events", align: "right" },
    { title: "Tone", unit: "−10…+10", align: "right" },
    { title: "Events", align: "right", wide: true },
  ],
  rows: ways.map(({ key, names, intensity, tone, events }) => ({
    key,
    cells: [
      { text: names.join(" → ") },
      { text: decimal(intensity) },
      { text: signed(tone), tone },
      { text: String(events) },
    ],
  })),
});

/** The table that says the same as the network. */
export function networkTable({ title, ties, ways, compared }: NetworkModel): Twin {
  if (compared) return onTwoDates(compared);
  if (ways) return byDirection(title, ways);
  return {
    caption: title,
    columns: [
      { title: "Pair" },
      { title: "Intensity", unit: "weighted events", align: "right" },
      { title: "Tone", unit: "−10…+10", align: "right" },
      { title: "First → second", align: "right", wide: true },
      { title: "Second → first", align: "right", wide: true },
      { title: "Events", align: "right", wide: true },
    ],
    rows: ties.map(({ key, names, intensity, tone, there, back, events }) => ({
      key,
      cells: [
        { text: names.join(" – ") },
        { text: decimal(intensity) },
        { text: signed(tone), tone },
        { text: there === null ? "–" : signed(there) },
        { text: back === null ? "–" : signed(back) },
        { text: String(events) },
      ],
    })),
  };
}
