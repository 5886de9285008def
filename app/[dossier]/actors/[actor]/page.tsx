import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActorLinks } from "@/components/entries/actor-links";
import { actorPlaces, eventsOf } from "@/components/entries/actor-places";
import { EventTable } from "@/components/entries/event-table";
import { PlacesList } from "@/components/entries/places-list";
import { SourceList } from "@/components/entries/source-list";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import { rollUp } from "@/lib/measures/relations";
import { concessionPath } from "@/lib/publish/concession-path";
import { actorPath, dashboardPath, datasetPath, previewPath } from "@/lib/publish/links";
import { dateInWords, shortDate } from "@/lib/words/dates";
import { plural } from "@/lib/words/numbers";
import { dossierOf } from "../../../dossier-page";
import { sharedMetadata } from "../../../shared-metadata";

type Props = { params: Promise<{ dossier: string; actor: string }> };

async function read({ params }: Props) {
  const { dossier: id, actor: name } = await params;
  const { dossier, dossiers } = await dossierOf(id);
  const actor = dossier.tables.actors.find((row) => row.id === name);
  if (!actor) notFound();
  return { dossier, dossiers, actor, events: eventsOf(dossier, actor) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { dossier, actor, events } = await read(props);
  return sharedMetadata({
    title: actor.name,
    suffix: dossier.settings.title,
    description: `${actor.name}: ${plural(events.length, "event")}, concessions and places in the charts of ${dossier.settings.title}.`,
    path: actorPath(dossier.address, actor.id),
    preview: previewPath(dossier.address, "dossier"),
    alt: dossier.settings.title,
  });
}

const languages = [
  ["name_ko", "ko"],
  ["name_ru", "ru"],
  ["name_zh", "zh-Hans"],
  ["name_ja", "ja"],
] as const;

/** Everything that the dossier has on one actor. */
export default async function Page(props: Props) {
  const { dossier, dossiers, actor, events } = await read(props);
  const { settings, tables, address } = dossier;
  const home = rollUp(tables.actors, "state");
  const members = tables.actors.filter(({ member_of }) => member_of === actor.id);
  const offices = tables.offices.filter((office) => office.actor === actor.id);
  const isOf = (ids: readonly string[]) => ids.some((id) => id === actor.id || home(id) === actor.id);
  const given = tables.concessions.filter(({ givers }) => isOf(givers));
  const received = tables.concessions.filter(({ receivers }) => isOf(receivers));
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="data">
      <nav className="crumbs" aria-label="Where you are">
        <Link href={dashboardPath(address)}>{settings.title}</Link>
        <Link href={datasetPath(address, "actors")}>Actors</Link>
        <span>{actor.id}</span>
      </nav>
      <article className="entry">
        <header>
          <p className="eyebrow">{actor.kind}</p>
          <h1>{actor.name}</h1>
          <p className="entry-names">
            {languages.map(([column, lang]) =>
              actor[column] ? (
                <span key={lang} lang={lang}>
                  {actor[column]}
                </span>
              ) : null,
            )}
          </p>
          {actor.note ? <p className="muted">{actor.note}</p> : null}
        </header>
        <dl className="entry-facts">
          {actor.member_of ? (
            <div>
              <dt>Belongs to</dt>
              <dd className="card-who">
                <ActorLinks dossier={dossier} ids={[actor.member_of]} />
              </dd>
            </div>
          ) : null}
          {offices.map(({ n, office, start, end }) => (
            <div key={n}>
              <dt>{office}</dt>
              <dd>
                {shortDate(start)} – {end ? shortDate(end) : ""}
              </dd>
            </div>
          ))}
          {members.length > 0 ? (
            <div>
              <dt>Its people</dt>
              <dd className="card-who">
                <ActorLinks dossier={dossier} ids={members.map(({ id }) => id)} />
              </dd>
            </div>
          ) : null}
          <div>
            <dt>Confidence</dt>
            <dd>
              {actor.confidence}; {actor.basis}
            </dd>
          </div>
        </dl>
        <section>
          <h2>Sources</h2>
          <SourceList dossier={dossier} ids={actor.sources} />
        </section>
        <section>
          <h2>In the charts</h2>
          <PlacesList dossier={dossier} places={actorPlaces(dossier, actor)} />
        </section>
        {(
          [
            ["Concessions given", given],
            ["Concessions received", received],
          ] as const
        ).map(([title, concessions]) =>
          concessions.length > 0 ? (
            <section key={title}>
              <h2>{title}</h2>
              <ul className="entry-list">
                {concessions.map((concession) => (
                  <li key={concession.id}>
                    <Link href={concessionPath(dossier, concession)}>{concession.title}</Link>{" "}
                    <small className="muted">promised {dateInWords(concession.promised)}</small>
                  </li>
                ))}
              </ul>
            </section>
          ) : null,
        )}
        <section className="is-wide">
          <h2>{plural(events.length, "event")}, the newest first</h2>
          <EventTable dossier={dossier} events={events} />
        </section>
      </article>
    </PageFrame>
  );
}
