import type { Dossier } from "@/lib/dossier/dossier";
import { chartPath } from "@/lib/publish/links";
import { charts } from "../charts/charts";
import type { EntryPlace } from "./entry-place";

/** Where an entry stands in every chart: the chart's name, then a line for each of its marks. */
export function PlacesList({ dossier, places }: { dossier: Dossier; places: readonly EntryPlace[] }) {
  return (
    <dl className="entry-places">
      {Object.values(charts).map(({ id, name }) => (
        <div key={id}>
          <dt>
            <a href={chartPath(dossier.address, id)}>{name}</a>
          </dt>
          {places
            .filter(({ chart }) => chart === id)
            .map(({ text, href }) => (
              <dd key={text}>{href ? <a href={href}>{text}</a> : <span className="muted">{text}</span>}</dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
