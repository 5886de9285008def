import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActorLinks } from "@/components/entries/actor-links";
import { actorPlaces } from "@/components/entries/actor-places";
import { confidenceOf } from "@/components/entries/confidence-of";
import { EventTable } from "@/components/entries/event-table";
import { eventsOf } from "@/components/entries/events-of";
import { PlacesList } from "@/components/entries/places-list";
import { SourceList } from "@/components/entries/source-list";
import { HandCoded } from "@/components/ui/hand-coded";
import { InEnglish } from "@/components/ui/in-english";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import { ownLang, wordsOf } from "@/lib/dossier/in-language";
import { rollUp } from "@/lib/measures/relations";
import { concessionPath } from "@/lib/publish/concession-path";
import { actorPath, dashboardPath, datasetPath, previewPath } from "@/lib/publish/links";
import { fullName } from "@/lib/words/actors";
import { declared } from "@/lib/words/declared";
import { kindWord } from "@/lib/words/kind-word";
import { languages } from "@/lib/words/language";
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
  const name = fullName(dossier, actor.id);
  const { title } = dossier.settings;
  return sharedMetadata({
    title: name,
    suffix: title,
    description: wordsOf(dossier).say("entries.actor_about", {
      name,
      count: events.length,
      dossier: title,
    }),
    path: actorPath(dossier.address, actor.id),
    preview: previewPath(dossier.address, "dashboard"),
    alt: title,
  });
}

const names = [
  ["name", "en"],
  ["name_ko", "ko"],
  ["name_ru", "ru"],
  ["name_zh", "zh"],
  ["name_ja", "ja"],
] as const;

/** Everything that the dossier has on one actor. */
export default async function Page(props: Props) {
  const { dossier, dossiers, actor, events } = await read(props);
  const { settings, tables, address } = dossier;
  const words = wordsOf(dossier);
  const { say, date, shortDate } = words;
  const own = ownLang(dossier);
  const name = fullName(dossier, actor.id);
  const home = rollUp(tables.actors, "state");
  const members = tables.actors.filter(({ member_of }) => member_of === actor.id);
  const offices = tables.offices.filter((office) => office.actor === actor.id);
  const isOf = (ids: readonly string[]) => ids.some((id) => id === actor.id || home(id) === actor.id);
  const given = tables.concessions.filter(({ givers }) => isOf(givers));
  const received = tables.concessions.filter(({ receivers }) => isOf(receivers));
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="data">
      <nav className="crumbs" aria-label={say("pages.where_you_are")}>
        <Link href={dashboardPath(address)}>{settings.title}</Link>
        <Link href={datasetPath(address, "actors")}>{declared(words, "datasets", "Actors")}</Link>
        <span>{actor.id}</span>
      </nav>
      <article className="entry">
        <header>
          <p className="eyebrow">{kindWord(words, "actor_kind", actor.kind)}</p>
          <h1>{name}</h1>
          <p className="entry-names">
            {names.map(([column, language]) =>
              actor[column] && actor[column] !== name ? (
                <span key={language} lang={languages[language].tag}>
                  {actor[column]}
                </span>
              ) : null,
            )}
          </p>
          {actor.note ? (
            <p className="muted" lang={own}>
              {actor.note}
            </p>
          ) : null}
          <HandCoded dossier={dossier} what="entries" />
          <InEnglish dossier={dossier} />
        </header>
        <dl className="entry-facts">
          {actor.member_of ? (
            <div>
              <dt>{say("entries.belongs_to")}</dt>
              <dd className="card-who">
                <ActorLinks dossier={dossier} ids={[actor.member_of]} />
              </dd>
            </div>
          ) : null}
          {offices.map(({ n, office, start, end }) => (
            <div key={n}>
              <dt lang={own}>{office}</dt>
              <dd>{say("entries.term", { start: shortDate(start), end: end ? shortDate(end) : "" })}</dd>
            </div>
          ))}
          {members.length > 0 ? (
            <div>
              <dt>{say("entries.its_people")}</dt>
              <dd className="card-who">
                <ActorLinks dossier={dossier} ids={members.map(({ id }) => id)} />
              </dd>
            </div>
          ) : null}
          <div>
            <dt>{say("entries.confidence")}</dt>
            <dd>{confidenceOf(words, actor)}</dd>
          </div>
        </dl>
        <section>
          <h2>{say("entries.sources")}</h2>
          <SourceList dossier={dossier} ids={actor.sources} />
        </section>
        <section>
          <h2>{say("entries.in_the_charts")}</h2>
          <PlacesList dossier={dossier} places={actorPlaces(dossier, actor)} />
        </section>
        {(
          [
            [say("entries.given"), given],
            [say("entries.received"), received],
          ] as const
        ).map(([title, concessions]) =>
          concessions.length > 0 ? (
            <section key={title}>
              <h2>{title}</h2>
              <ul className="entry-list">
                {concessions.map((concession) => (
                  <li key={concession.id}>
                    <Link href={concessionPath(dossier, concession)} lang={own}>
                      {concession.title}
                    </Link>{" "}
                    <small className="muted">
                      {say("entries.promised", { date: date(concession.promised) })}
                    </small>
                  </li>
                ))}
              </ul>
            </section>
          ) : null,
        )}
        <section className="is-wide">
          <h2>{say("entries.newest_first", { count: events.length })}</h2>
          <EventTable dossier={dossier} events={events} />
        </section>
      </article>
    </PageFrame>
  );
}
