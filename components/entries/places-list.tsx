import { Link } from "@/components/ui/link";
import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { chartPath } from "@/lib/publish/links";
import { aboutChart } from "../charts/about-chart";
import { charts } from "../charts/charts";
import type { EntryPlace } from "./entry-place";

/** Where an entry stands in every chart: the chart's name, then a line for each of its marks. */
export function PlacesList({ dossier, places }: { dossier: Dossier; places: readonly EntryPlace[] }) {
  return (
    <dl className="entry-places">
      {Object.values(charts)
        .map((chart) => ({ id: chart.id, name: aboutChart(chart, wordsOf(dossier)).name }))
        .map(({ id, name }) => (
          <div key={id}>
            <dt>
              <Link href={chartPath(dossier.address, id)}>{name}</Link>
            </dt>
            {places
              .filter(({ chart }) => chart === id)
              .map(({ text, href }) => (
                <dd key={text}>
                  {href ? <Link href={href}>{text}</Link> : <span className="muted">{text}</span>}
                </dd>
              ))}
          </div>
        ))}
    </dl>
  );
}
