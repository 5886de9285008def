import { count, kilometres } from "@/lib/words/numbers";
import type { CorridorsModel } from "./model";
import type { RouteFacts } from "./route-facts";
import { statusWords } from "./status-words";

/** A way in a few words a row. */
function cellsOf(route: RouteFacts): string[] {
  const list = (items: readonly string[]) =>
    items.length > 0 ? `${items.length}: ${items.join("; ")}` : route.km === null ? "–" : "none";
  return [
    route.km === null ? "no way through" : `${count(route.km)} km`,
    route.through || "–",
    route.status.map(({ status, km }) => `${kilometres(km)} km ${statusWords[status]}`).join("; ") || "–",
    list(route.breaks),
    list(route.crossings),
    list(route.missing),
  ];
}
const heads = ["Length", "By", "State", "Gauge breaks", "Crossings", "Missing links"];

/** Two ways between the same ends, row by row, with what tells them apart in a sentence. */
export function RouteBeside({ model: { route, second, asked, choices } }: { model: CorridorsModel }) {
  if (!route || !second) return null;
  const via = choices.find(({ id }) => id === asked.otherVia)?.name;
  const own = choices.find(({ id }) => id === asked.via)?.name;
  const [first, other] = [cellsOf(route), cellsOf(second.facts)];
  return (
    <section className="reading is-full" aria-label="Two ways">
      <h3>Two ways</h3>
      <p>
        {second.sentence}
        {second.facts.km === null ? "" : " It is the dashed band."}
      </p>
      <table className="card-table route-beside">
        <thead>
          <tr>
            <td />
            <th scope="col">{own ? `By ${own}` : "The shortest"}</th>
            <th scope="col">By {via}</th>
          </tr>
        </thead>
        <tbody>
          {heads.map((head, place) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              <td>{first[place]}</td>
              <td>{other[place]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
