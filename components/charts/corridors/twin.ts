import { kindWord } from "@/lib/words/kind-word";
import type { Words } from "@/lib/words/words";
import type { Twin } from "../twin";
import type { CorridorsModel } from "./model";

/** The segments of the map as a table, with what became of each where two dates are compared. */
export function corridorTwin(model: CorridorsModel, words: Words): Twin {
  const { say } = words;
  const status = (value: string) => kindWord(words, "segment_status", value);
  return {
    caption: model.title,
    columns: [
      { title: say("corridors.segment") },
      { title: say("corridors.line"), wide: true },
      { title: say("corridors.length"), unit: say("corridors.unit_km"), align: "right" },
      { title: say("corridors.gauge"), unit: say("corridors.unit_mm"), align: "right", wide: true },
      { title: say("corridors.status") },
      ...(model.compared
        ? [{ title: say("corridors.change") }, { title: say("corridors.states"), wide: true as const }]
        : []),
      { title: say("corridors.since"), wide: true },
      { title: say("corridors.wording"), wide: true },
    ],
    rows: model.rows.map((row) => ({
      key: row.key,
      cells: [
        { text: row.name },
        { text: row.line },
        { text: row.km },
        { text: row.gauge },
        { text: status(row.status) },
        ...(row.change
          ? [
              { text: say(`corridors.change_${row.change.change}`) },
              {
                text:
                  row.change.change === "unchanged"
                    ? "–"
                    : say("corridors.then", {
                        before: status(row.change.before),
                        after: status(row.change.after),
                      }),
              },
            ]
          : []),
        { text: row.since },
        { text: row.wording, isOwn: true },
      ],
    })),
  };
}
