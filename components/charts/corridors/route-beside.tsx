import { kindWord } from "@/lib/words/kind-word";
import type { Words } from "@/lib/words/words";
import { useWords } from "../../ui/words";
import { lengthIn, wholeLengthIn } from "./length-in";
import type { CorridorsModel } from "./model";
import type { RouteFacts } from "./route-facts";

/** A way in a few words a row. */
function cellsOf(route: RouteFacts, words: Words): string[] {
  const { say } = words;
  const join = (items: readonly string[]) => items.join(say("corridors_panel.next"));
  const list = (items: readonly string[]) =>
    items.length > 0
      ? say("corridors_panel.counted", { count: String(items.length), items: join(items) })
      : route.km === null
        ? "–"
        : say("corridors_panel.none");
  const states = route.status.map(({ status, km }) =>
    say("corridors_panel.stretch", {
      length: lengthIn(words, km),
      status: kindWord(words, "segment_status", status),
    }),
  );
  return [
    route.km === null ? say("corridors_panel.no_way_short") : wholeLengthIn(words, route.km),
    route.through || "–",
    join(states) || "–",
    list(route.breaks),
    list(route.crossings),
    list(route.missing),
  ];
}
const heads = [
  "corridors_panel.length",
  "corridors_panel.through",
  "corridors_panel.state",
  "corridors_panel.gauge_breaks",
  "corridors_panel.crossings",
  "corridors_panel.missing_links",
] as const;

/** Two ways between the same ends, row by row, with what tells them apart in a sentence. */
export function RouteBeside({ model: { route, second, asked, choices } }: { model: CorridorsModel }) {
  const words = useWords();
  const { say } = words;
  if (!route || !second) return null;
  const via = choices.find(({ id }) => id === asked.otherVia)?.name ?? "";
  const own = choices.find(({ id }) => id === asked.via)?.name;
  const [first, other] = [cellsOf(route, words), cellsOf(second.facts, words)];
  return (
    <section className="reading is-full" aria-label={say("corridors_panel.two_ways")}>
      <h2 className="minor">{say("corridors_panel.two_ways")}</h2>
      <p>
        {words.sentences([second.sentence, second.facts.km === null ? "" : say("corridors_panel.dashed")])}
      </p>
      <table className="card-table route-beside">
        <thead>
          <tr>
            <td />
            <th scope="col">
              {own ? say("corridors_panel.by", { via: own }) : say("corridors_panel.the_shortest")}
            </th>
            <th scope="col">{say("corridors_panel.by", { via })}</th>
          </tr>
        </thead>
        <tbody>
          {heads.map((head, place) => (
            <tr key={head}>
              <th scope="row">{say(head)}</th>
              <td>{first[place]}</td>
              <td>{other[place]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
