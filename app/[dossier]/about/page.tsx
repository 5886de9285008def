import type { Metadata } from "next";
import { aboutChart } from "@/components/charts/about-chart";
import { chartsOf } from "@/components/charts/charts";
import { tourSteps } from "@/components/dashboard/tour-steps";
import { InEnglish } from "@/components/ui/in-english";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import { Said } from "@/components/ui/said";
import { ownLang, wordsOf } from "@/lib/dossier/in-language";
import {
  aboutPath,
  changesPath,
  chartPath,
  dashboardPath,
  dataPath,
  datasetPath,
  previewPath,
} from "@/lib/publish/links";
import { markdownToHtml } from "@/lib/publish/markdown";
import { tagFor } from "@/lib/words/tag-for";
import { dossierOf } from "../../dossier-page";
import { sharedMetadata } from "../../shared-metadata";

type Props = { params: Promise<{ dossier: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier } = await dossierOf((await params).dossier);
  const { settings, address } = dossier;
  return sharedMetadata({
    title: wordsOf(dossier).say("pages.about_title"),
    suffix: settings.title,
    description: settings.description,
    path: aboutPath(address),
    preview: previewPath(address, "dashboard"),
    alt: settings.title,
  });
}

/** Scope, method, codebook, limits, licence, and how to mend an error. */
export default async function Page({ params }: Props) {
  const { dossier, dossiers } = await dossierOf((await params).dossier);
  const { settings, tables, address, release, codebook } = dossier;
  const [first, last] = settings.period;
  const words = wordsOf(dossier);
  const { say, date, count } = words;
  const rowsOf = (table: "events" | "actors" | "concessions" | "segments" | "sources", text: string) => (
    <Link href={datasetPath(address, table)}>{text}</Link>
  );
  const sure = tables.events.filter(({ confidence }) => confidence === "high").length;
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="data">
      <nav className="crumbs" aria-label={say("pages.where_you_are")}>
        <Link href={dashboardPath(address)}>{settings.title}</Link>
        <span>{say("pages.about")}</span>
      </nav>
      <article className="about">
        <header>
          <h1>{say("pages.about_title")}</h1>
          <p className="lead" lang={tagFor(settings.description, dossier.language)}>
            {settings.description}
          </p>
          <InEnglish dossier={dossier} />
        </header>
        <section>
          <h2>{say("pages.what_is_in_it")}</h2>
          <p>
            <Said
              words={words}
              message="pages.contents"
              values={{
                first: date(first),
                last: date(last),
                events: rowsOf("events", say("pages.events", { count: tables.events.length })),
                actors: rowsOf("actors", say("pages.actors", { count: tables.actors.length })),
                concessions: rowsOf(
                  "concessions",
                  say("pages.concessions", { count: tables.concessions.length }),
                ),
                segments: rowsOf("segments", say("pages.segments", { count: tables.segments.length })),
                documents: rowsOf("sources", say("pages.documents", { count: tables.sources.length })),
                opens: date(settings.asOf),
                sure: count(sure),
              }}
            />
          </p>
        </section>
        <section id="how-to-read">
          <h2>{say("tour.how_to_read")}</h2>
          <dl className="entry-places">
            {tourSteps.map(({ id }) => (
              <div key={id}>
                <dt>{say(`tour.${id}_title`)}</dt>
                <dd>{say(`tour.${id}_text`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{say("pages.how_computed")}</h2>
          <p>{say("pages.computed")}</p>
          <dl className="entry-places">
            {chartsOf(dossier)
              .map((chart) => ({ id: chart.id, ...aboutChart(chart, words) }))
              .map(({ id, name, summary, explanation }) => (
                <div key={id}>
                  <dt>
                    <Link href={chartPath(address, id)}>{name}</Link>
                  </dt>
                  <dd>
                    <b>{summary}</b> {explanation}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
        <section>
          <h2>{say("pages.licence_title")}</h2>
          <p>
            <Said
              words={words}
              message="pages.licence"
              values={{
                licence: <Link href={settings.license.path}>{settings.license.title}</Link>,
                release: release.version,
                changes: <Link href={changesPath(address)}>{say("pages.change_log")}</Link>,
              }}
            />
          </p>
          <p>
            <Said
              words={words}
              message="pages.errors"
              values={{ table: <Link href={dataPath(address)}>{say("pages.which_table")}</Link> }}
            />
          </p>
        </section>
        {codebook ? (
          <section
            className="codebook"
            lang={ownLang(dossier)}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: micromark escapes what a dossier writes
            dangerouslySetInnerHTML={{ __html: markdownToHtml(codebook) }}
          />
        ) : null}
      </article>
    </PageFrame>
  );
}
