import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { typeInWords } from "@/components/charts/event-card";
import { ActorLinks } from "@/components/entries/actor-links";
import { eventPlaces } from "@/components/entries/event-places";
import { EventTable } from "@/components/entries/event-table";
import { PlacesList } from "@/components/entries/places-list";
import { SourceList } from "@/components/entries/source-list";
import { ClaimRowView } from "@/components/ui/claim-row";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import { partiesOf } from "@/lib/measures/parties";
import { dashboardPath, datasetPath, eventPath, previewPath } from "@/lib/publish/links";
import { firstDay } from "@/lib/time/edtf";
import { dateInWords } from "@/lib/words/dates";
import { signed } from "@/lib/words/numbers";
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
    description: `${dateInWords(event.date)}. ${event.summary}`,
    path: eventPath(dossier.address, event.id),
    preview: previewPath(dossier.address, "dossier"),
    alt: dossier.settings.title,
  });
}

/** Everything that the dossier has on one event. */
export default async function Page(props: Props) {
  const { dossier, dossiers, event } = await read(props);
  const { settings, tables, address } = dossier;
  const parties = new Set(partiesOf(event));
  const related = tables.events
    .filter((other) => other.id !== event.id)
    .filter((other) => partiesOf(other).filter((id) => parties.has(id)).length >= Math.min(2, parties.size))
    .sort((a, b) => (firstDay(a.date) < firstDay(b.date) ? -1 : 1));
  const next = related.findIndex((other) => firstDay(other.date) > firstDay(event.date));
  const turn = next === -1 ? related.length : next;
  const claims = tables.claims.filter(({ events }) => events.includes(event.id));
  const facts = [
    ["Kind", typeInWords(event.type)],
    ["Place", [event.place, event.place_native].filter(Boolean).join(" · ")],
    ["Score", `${signed(event.goldstein)}, Goldstein value of CAMEO code ${event.cameo_code}`],
    ["Confidence", `${event.confidence}; ${event.basis}`],
  ];
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="data">
      <nav className="crumbs" aria-label="Where you are">
        <Link href={dashboardPath(address)}>{settings.title}</Link>
        <Link href={datasetPath(address, "events")}>Events</Link>
        <span>{event.id}</span>
      </nav>
      <article className="entry">
        <header>
          <p className="eyebrow">
            {dateInWords(event.date)}
            {event.end_date ? ` to ${dateInWords(event.end_date)}` : ""}
          </p>
          <h1>{event.title}</h1>
          <p className="lead">{event.summary}</p>
          {event.note ? <p className="muted">{event.note}</p> : null}
        </header>
        <dl className="entry-facts">
          {(
            [
              ["Who", event.initiators],
              ["To or with whom", event.recipients],
              ["Also there", event.participants],
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
          <h2>Sources</h2>
          <SourceList dossier={dossier} ids={event.sources} />
        </section>
        <section>
          <h2>In the charts</h2>
          <PlacesList dossier={dossier} places={eventPlaces(dossier, event)} />
        </section>
        {claims.length > 0 ? (
          <section className="is-wide">
            <h2>What it says of the article</h2>
            <ol className="claims">
              {claims.map((claim) => (
                <ClaimRowView key={claim.id} claim={claim} dossier={dossier} />
              ))}
            </ol>
          </section>
        ) : null}
        {related.length > 0 ? (
          <section className="is-wide">
            <h2>Before and after, between the same actors</h2>
            <EventTable dossier={dossier} events={related.slice(Math.max(0, turn - 4), turn + 4)} />
          </section>
        ) : null}
      </article>
    </PageFrame>
  );
}
