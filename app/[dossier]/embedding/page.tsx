import type { Metadata } from "next";
import { headers } from "next/headers";
import { aboutChart } from "@/components/charts/about-chart";
import { charts } from "@/components/charts/charts";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import { wordsOf } from "@/lib/dossier/in-language";
import { chartPath, dashboardPath, embeddingPath, previewPath } from "@/lib/publish/links";
import { originOf } from "@/lib/publish/origin";
import { decimal, plural } from "@/lib/words/numbers";
import { dossierFor } from "../../api/with-chart";
import { dossierOf, type Query, queryOf } from "../../dossier-page";
import { sharedMetadata } from "../../shared-metadata";
import { sampleOf, type Transfer } from "./sample";
import { wayOf, ways } from "./ways";
import "../../styles/embedding.css";

type Props = { params: Promise<{ dossier: string }>; searchParams: Query };

const kB = (transfers: readonly Transfer[]) =>
  `${decimal(transfers.reduce((sum, { bytes }) => sum + bytes, 0) / 1000)} kB`;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier } = await dossierOf((await params).dossier);
  return sharedMetadata({
    title: "Charts in your article",
    suffix: dossier.settings.title,
    description: "A sample article with every chart embedded in each way, and what each weighs.",
    path: embeddingPath(dossier.address),
    preview: previewPath(dossier.address, "dashboard"),
    alt: dossier.settings.title,
  });
}

/** A sample article: all charts put in by one way, with what each makes a reader's browser fetch. */
export default async function Page({ params, searchParams }: Props) {
  const { dossier, dossiers } = await dossierOf((await params).dossier);
  const { address, settings } = dossier;
  const way = wayOf((await queryOf(searchParams)).get("way"));
  const origin = originOf(await headers());
  const samples = await Promise.all(
    Object.values(charts).map(async (chart) =>
      sampleOf(await dossierFor(chart, dossier, new URLSearchParams()), chart, way, origin),
    ),
  );
  const about = (chart: { id: string }) => aboutChart(chart, wordsOf(dossier));
  const shown = ways.find(({ id }) => id === way);
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="charts">
      <nav className="crumbs" aria-label="Where you are">
        <Link href={dashboardPath(address)}>{settings.title}</Link>
        <span>Charts in your article</span>
      </nav>
      <article className="sample">
        <header>
          <h1>Charts in your article</h1>
          <p className="standfirst">
            Headings and figures below are what the charts say now. Choose a way to embed them; beneath each
            stands what it made a browser fetch, compressed as it travels and counted from this server’s own
            answers.
          </p>
          <nav className="segmented" aria-label="Way to embed">
            {ways.map(({ id, name }) => (
              <Link
                key={id}
                href={embeddingPath(address, id)}
                className={id === way ? "is-on" : ""}
                aria-current={id === way ? "page" : undefined}
              >
                {name}
              </Link>
            ))}
          </nav>
          <p>{shown?.says}</p>
        </header>
        {samples.map(({ chart, title, markup, transfers }) => (
          <section key={chart.id} aria-labelledby={`sample-${chart.id}`}>
            <h2 id={`sample-${chart.id}`}>{about(chart).summary.replace(/[.。]$/, "")}</h2>
            <p>
              {title}. {about(chart).explanation}
            </p>
            <figure>
              <div
                className="embedded"
                suppressHydrationWarning
                // biome-ignore lint/security/noDangerouslySetInnerHtml: the snippet as an editor would paste it, escaped where it is built
                dangerouslySetInnerHTML={{ __html: markup }}
              />
              <figcaption>
                <b>{kB(transfers)}</b> in {plural(transfers.length, "request")}:{" "}
                {transfers.map((transfer) => `${transfer.what} ${kB([transfer])}`).join(", ")}.{" "}
                <Link href={chartPath(address, chart.id)}>Open {about(chart).name.toLowerCase()}</Link>
                <details>
                  <summary>The snippet</summary>
                  <code>{markup}</code>
                </details>
              </figcaption>
            </figure>
          </section>
        ))}
      </article>
    </PageFrame>
  );
}
