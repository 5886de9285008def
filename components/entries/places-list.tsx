import { Link } from "@/components/ui/link";
import { Said } from "@/components/ui/said";
import type { Dossier } from "@/lib/dossier/dossier";
import { ownLang, wordsOf } from "@/lib/dossier/in-language";
import { chartPath } from "@/lib/publish/links";
import { aboutChart } from "../charts/about-chart";
import { charts } from "../charts/charts";
import type { EntryPlace } from "./entry-place";

/** Where an entry stands in every chart: the chart's name, then a line for each of its marks. */
export function PlacesList({ dossier, places }: { dossier: Dossier; places: readonly EntryPlace[] }) {
  const words = wordsOf(dossier);
  const textOf = ({ own, text }: EntryPlace) =>
    own === undefined ? (
      text
    ) : (
      <Said
        words={words}
        message="entries.event_step"
        values={{ concession: <span lang={ownLang(dossier)}>{own}</span>, wording: text }}
      />
    );
  return (
    <dl className="entry-places">
      {Object.values(charts)
        .map((chart) => ({ id: chart.id, name: aboutChart(chart, words).name }))
        .map(({ id, name }) => (
          <div key={id}>
            <dt>
              <Link href={chartPath(dossier.address, id)}>{name}</Link>
            </dt>
            {places
              .filter(({ chart }) => chart === id)
              .map((place) => (
                <dd key={`${place.own} ${place.text}`}>
                  {place.href ? (
                    <Link href={place.href}>{textOf(place)}</Link>
                  ) : (
                    <span className="muted">{textOf(place)}</span>
                  )}
                </dd>
              ))}
          </div>
        ))}
    </dl>
  );
}
