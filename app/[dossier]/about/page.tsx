import type { Metadata } from "next";
import { aboutChart } from "@/components/charts/about-chart";
import { charts } from "@/components/charts/charts";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import { wordsOf } from "@/lib/dossier/in-language";
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
import { dateInWords } from "@/lib/words/dates";
import { count, plural } from "@/lib/words/numbers";
import { dossierOf } from "../../dossier-page";
import { sharedMetadata } from "../../shared-metadata";

type Props = { params: Promise<{ dossier: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier } = await dossierOf((await params).dossier);
  const { settings, address } = dossier;
  return sharedMetadata({
    title: "About this dossier",
    suffix: settings.title,
    description: settings.description,
    path: aboutPath(address),
    preview: previewPath(address, "dossier"),
    alt: settings.title,
  });
}

/** Scope, method, codebook, limits, licence, and how to mend an error. */
export default async function Page({ params }: Props) {
  const { dossier, dossiers } = await dossierOf((await params).dossier);
  const { settings, tables, address, release, codebook } = dossier;
  const [first, last] = settings.period;
  const sure = tables.events.filter(({ confidence }) => confidence === "high").length;
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="data">
      <nav className="crumbs" aria-label="Where you are">
        <Link href={dashboardPath(address)}>{settings.title}</Link>
        <span>About</span>
      </nav>
      <article className="about">
        <header>
          <h1>About this dossier</h1>
          <p className="lead">{settings.description}</p>
        </header>
        <section>
          <h2>What is in it</h2>
          <p>
            {dateInWords(first)} to {dateInWords(last)}:{" "}
            <Link href={datasetPath(address, "events")}>{plural(tables.events.length, "event")}</Link> between{" "}
            <Link href={datasetPath(address, "actors")}>{plural(tables.actors.length, "actor")}</Link>,{" "}
            <Link href={datasetPath(address, "concessions")}>
              {plural(tables.concessions.length, "concession")}
            </Link>{" "}
            and{" "}
            <Link href={datasetPath(address, "segments")}>
              {plural(tables.segments.length, "line segment")}
            </Link>
            , from{" "}
            <Link href={datasetPath(address, "sources")}>{count(tables.sources.length)} documents</Link>. It
            opens at {dateInWords(settings.asOf)}. The compilers call {count(sure)} of the events sure; every
            row says how sure they are, what it rests on, and where it comes from.
          </p>
        </section>
        <section>
          <h2>How the charts are computed</h2>
          <p>
            Events, concessions and segments are all that is stored. Whatever a chart shows is computed from
            them as of a date, so that every number opens into the rows that made it.
          </p>
          <dl className="entry-places">
            {Object.values(charts)
              .map((chart) => ({ id: chart.id, ...aboutChart(chart, wordsOf(dossier)) }))
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
          <h2>Licence, releases, errors</h2>
          <p>
            Data and charts are free to use under{" "}
            <Link href={settings.license.path}>{settings.license.title}</Link>; name the dossier and its
            release. This is release {release.version};{" "}
            <Link href={changesPath(address)}>the change log</Link> says what each release changed, row by
            row, and each keeps its address for good.
          </p>
          <p>
            Found an error? Every row has an identifier: say which row of{" "}
            <Link href={dataPath(address)}>which table</Link>, what is wrong, and a source that shows it. A
            table that is mended in a spreadsheet and imported makes the next release.
          </p>
        </section>
        {codebook ? (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: micromark escapes what a dossier writes
          <section className="codebook" dangerouslySetInnerHTML={{ __html: markdownToHtml(codebook) }} />
        ) : null}
      </article>
    </PageFrame>
  );
}
