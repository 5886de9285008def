import { max } from "d3-array";
import { line } from "d3-shape";
import { Link } from "@/components/ui/link";
import { useWords } from "../../ui/words";
import type { Standings } from "./standings";

const [width, height] = [84, 22];

type Line = { name: string; values: readonly number[]; dates: readonly string[]; most: number };

/** One number over time, as a line with its end marked; `most` is the height of all lines beside it. */
function SmallLine({ name, values, dates, most }: Line) {
  const x = (place: number) => 3 + (place / Math.max(1, values.length - 1)) * (width - 6);
  const y = (value: number) => height - 3 - (value / Math.max(1e-9, most)) * (height - 6);
  const trace = line<number>((_, place) => x(place), y).digits(1);
  const peak = max(values) ?? 0;
  const when = dates[values.indexOf(peak)] ?? "";
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const { say, date, decimal } = useWords();
  const words = say("network_panel.line", {
    ...{ name, first: decimal(first), peak: decimal(peak), last: decimal(last) },
    day: when ? date(when) : "–",
  });
  return (
    <svg width={width} height={height} role="img" aria-label={words}>
      <path d={`M0 ${height - 2.5}H${width}`} stroke="var(--rule)" />
      <path d={trace(values as number[]) ?? ""} fill="none" stroke="var(--ink)" strokeWidth={1.4} />
      <circle cx={x(values.length - 1)} cy={y(last)} r={2.4} fill="var(--ink)" />
    </svg>
  );
}

type Props = {
  standings: Standings;
  /** Where the numbers are. */
  rows: string;
};

/** Strength and brokerage of every actor as small lines of one height each, with what they are now. */
export function StandingsTable({ standings: { dates, rows: actors }, rows }: Props) {
  const { say, date, decimal } = useWords();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last || dates.length < 2) return null;
  const most = (of: "strength" | "brokerage") => max(actors, (actor) => max(actor[of])) ?? 0;
  const [strongest, busiest] = [most("strength"), most("brokerage")];
  return (
    <>
      <h2 className="minor">{say("network_panel.standings")}</h2>
      <p className="muted">{say("network_panel.standings_note", { first: date(first), last: date(last) })}</p>
      <table className="card-table standings">
        <thead>
          <tr>
            <th scope="col">{say("network_panel.actor")}</th>
            <th scope="col" colSpan={2}>
              {say("network_panel.strength")}
            </th>
            <th scope="col" colSpan={2}>
              {say("network_panel.brokerage")}
            </th>
          </tr>
        </thead>
        <tbody>
          {actors.map(({ id, name, strength, brokerage }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                <SmallLine
                  name={say("network_panel.strength_of", { name })}
                  values={strength}
                  dates={dates}
                  most={strongest}
                />
              </td>
              <td>{decimal(strength.at(-1) ?? 0)}</td>
              <td>
                <SmallLine
                  name={say("network_panel.brokerage_of", { name })}
                  values={brokerage}
                  dates={dates}
                  most={busiest}
                />
              </td>
              <td>{decimal(brokerage.at(-1) ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Link href={rows}>{say("network_panel.as_dataset")}</Link>
      </p>
    </>
  );
}
