import type { Metadata } from "next";
import { charts } from "@/components/charts/charts";
import { PageFrame } from "@/components/ui/page-frame";
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
        <a href={dashboardPath(address)}>{settings.title}</a>
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
            <a href={datasetPath(address, "events")}>{plural(tables.events.length, "event")}</a> between{" "}
            <a href={datasetPath(address, "actors")}>{plural(tables.actors.length, "actor")}</a>,{" "}
            <a href={datasetPath(address, "concessions")}>
              {plural(tables.concessions.length, "concession")}
            </a>{" "}
            and{" "}
            <a href={datasetPath(address, "segments")}>{plural(tables.segments.length, "line segment")}</a>,
            from <a href={datasetPath(address, "sources")}>{count(tables.sources.length)} documents</a>. It
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
            {Object.values(charts).map(({ id, name, summary, explanation }) => (
              <div key={id}>
                <dt>
                  <a href={chartPath(address, id)}>{name}</a>
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
            Data and charts are free to use under <a href={settings.license.path}>{settings.license.title}</a>
            ; name the dossier and its release. This is release {release.version};{" "}
            <a href={changesPath(address)}>the change log</a> says what each release changed, row by row, and
            each keeps its address for good.
          </p>
          <p>
            Found an error? Every row has an identifier: say which row of{" "}
            <a href={dataPath(address)}>which table</a>, what is wrong, and a source that shows it. A table
            that is mended in a spreadsheet and imported makes the next release.
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
