import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActorLinks } from "@/components/entries/actor-links";
import { confidenceOf } from "@/components/entries/confidence-of";
import { eventPlaces } from "@/components/entries/event-places";
import { EventTable } from "@/components/entries/event-table";
import { PlacesList } from "@/components/entries/places-list";
import { SourceList } from "@/components/entries/source-list";
import { ClaimRowView } from "@/components/ui/claim-row";
import { InEnglish } from "@/components/ui/in-english";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import { ownLang, wordsOf } from "@/lib/dossier/in-language";
import { partiesOf } from "@/lib/measures/parties";
import { dashboardPath, datasetPath, eventPath, previewPath } from "@/lib/publish/links";
import { firstDay } from "@/lib/time/edtf";
import { declared } from "@/lib/words/declared";
import { kindWord } from "@/lib/words/kind-word";
import { dossierOf } from "../../../dossier-page";
import { sharedMetadata } from "../../../shared-metadata";

type Props = { params: Promise<{ dossier: string; event: string }> };

async function read({ params }: Props) {
  const { dossier: id, event: name } = await params;
  const { dossier, dossiers } = await dossierOf(id);
  const event = dossier.tables.events.find((row) => row.id === name);
  if (!event) notFound();
  return { dossier, dossiers, event };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { dossier, event } = await read(props);
  return sharedMetadata({
    title: event.title,
    suffix: dossier.settings.title,
    description: `${wordsOf(dossier).date(event.date)}. ${event.summary}`,
    path: eventPath(dossier.address, event.id),
    preview: previewPath(dossier.address, "dashboard"),
    alt: dossier.settings.title,
  });
}

/** Everything that the dossier has on one event. */
export default async function Page(props: Props) {
  const { dossier, dossiers, event } = await read(props);
  const { settings, tables, address } = dossier;
  const words = wordsOf(dossier);
  const { say, date } = words;
  const own = ownLang(dossier);
  const parties = new Set(partiesOf(event));
  const related = tables.events
    .filter((other) => other.id !== event.id)
    .filter((other) => partiesOf(other).filter((id) => parties.has(id)).length >= Math.min(2, parties.size))
    .sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
  const next = related.findIndex((other) => firstDay(other.date) > firstDay(event.date));
  const turn = next === -1 ? related.length : next;
  const claims = tables.claims.filter(({ events }) => events.includes(event.id));
  const facts = [
    [say("entries.kind"), kindWord(words, "event_type", event.type)],
    [say("entries.place"), [event.place, event.place_native].filter(Boolean).join(" · ")],
    [
      say("entries.score"),
      say("entries.goldstein", { score: words.signed(event.goldstein), code: event.cameo_code }),
    ],
    [say("entries.confidence"), confidenceOf(words, event)],
  ];
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="data">
      <nav className="crumbs" aria-label={say("pages.where_you_are")}>
        <Link href={dashboardPath(address)}>{settings.title}</Link>
        <Link href={datasetPath(address, "events")}>{declared(words, "datasets", "Events")}</Link>
        <span>{event.id}</span>
      </nav>
      <article className="entry">
        <header>
          <p className="eyebrow">
            {event.end_date
              ? say("entries.to", { from: date(event.date), to: date(event.end_date) })
              : date(event.date)}
          </p>
          <div lang={own}>
            <h1>{event.title}</h1>
            <p className="lead">{event.summary}</p>
            {event.note ? <p className="muted">{event.note}</p> : null}
          </div>
          <InEnglish dossier={dossier} />
        </header>
        <dl className="entry-facts">
          {(
            [
              [say("entries.who"), event.initiators],
              [say("entries.to_whom"), event.recipients],
              [say("entries.also_there"), event.participants],
            ] as const
          ).map(([title, ids]) =>
            ids.length > 0 ? (
              <div key={title}>
                <dt>{title}</dt>
                <dd className="card-who">
                  <ActorLinks dossier={dossier} ids={ids} />
                </dd>
              </div>
            ) : null,
          )}
          {facts.map(([title, value]) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <section>
          <h2>{say("entries.sources")}</h2>
          <SourceList dossier={dossier} ids={event.sources} />
        </section>
        <section>
          <h2>{say("entries.in_the_charts")}</h2>
          <PlacesList dossier={dossier} places={eventPlaces(dossier, event)} />
        </section>
        {claims.length > 0 ? (
          <section className="is-wide">
            <h2>{say("entries.of_the_article")}</h2>
            <ol className="claims">
              {claims.map((claim) => (
                <ClaimRowView key={claim.id} claim={claim} dossier={dossier} />
              ))}
            </ol>
          </section>
        ) : null}
        {related.length > 0 ? (
          <section className="is-wide">
            <h2>{say("entries.before_and_after")}</h2>
            <EventTable dossier={dossier} events={related.slice(Math.max(0, turn - 4), turn + 4)} />
          </section>
        ) : null}
      </article>
    </PageFrame>
  );
}
