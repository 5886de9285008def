import type { Metadata } from "next";
import { headers } from "next/headers";
import { aboutChart } from "@/components/charts/about-chart";
import { chartsOf } from "@/components/charts/charts";
import { Link } from "@/components/ui/link";
import { PageFrame } from "@/components/ui/page-frame";
import { wordsOf } from "@/lib/dossier/in-language";
import { chartPath, dashboardPath, embeddingPath, previewPath } from "@/lib/publish/links";
import { originOf } from "@/lib/publish/origin";

import type { Words } from "@/lib/words/words";
import { dossierFor } from "../../api/with-chart";
import { dossierOf, type Query, queryOf } from "../../dossier-page";
import { sharedMetadata } from "../../shared-metadata";
import { sampleOf, type Transfer } from "./sample";
import { wayOf, ways } from "./ways";
import "../../styles/embedding.css";

type Props = { params: Promise<{ dossier: string }>; searchParams: Query };

const kB = (transfers: readonly Transfer[], { decimal, say }: Words) =>
  say("embed.kilobytes", { size: decimal(transfers.reduce((sum, { bytes }) => sum + bytes, 0) / 1000) });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dossier } = await dossierOf((await params).dossier);
  const { say } = wordsOf(dossier);
  return sharedMetadata({
    title: say("embed.page_title"),
    suffix: dossier.settings.title,
    description: say("embed.page_description"),
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
    chartsOf(dossier).map(async (chart) =>
      sampleOf(await dossierFor(chart, dossier, new URLSearchParams()), chart, way, origin),
    ),
  );
  const words = wordsOf(dossier);
  const { say } = words;
  const about = (chart: { id: string }) => aboutChart(chart, words);
  const weighed = (transfers: readonly Transfer[]) =>
    transfers
      .map((one) => `${say(`embed.transfer_${one.what}`)} ${kB([one], words)}`)
      .join(say("numbers.comma"));
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="charts">
      <nav className="crumbs" aria-label={say("embed.where")}>
        <Link href={dashboardPath(address)}>{settings.title}</Link>
        <span>{say("embed.page_title")}</span>
      </nav>
      <article className="sample">
        <header>
          <h1>{say("embed.page_title")}</h1>
          <p className="standfirst">{say("embed.page_standfirst")}</p>
          <nav className="segmented" aria-label={say("embed.ways")}>
            {ways.map((id) => (
              <Link
                key={id}
                href={embeddingPath(address, id)}
                className={id === way ? "is-on" : ""}
                aria-current={id === way ? "page" : undefined}
              >
                {say(`embed.way_${id}`)}
              </Link>
            ))}
          </nav>
          <p>{say(`embed.way_${way}_says`)}</p>
        </header>
        {samples.map(({ chart, title, markup, transfers }) => (
          <section key={chart.id} aria-labelledby={`sample-${chart.id}`}>
            <h2 id={`sample-${chart.id}`}>{about(chart).summary.replace(/[.。]$/, "")}</h2>
            <p>{say("embed.finding", { title, explanation: about(chart).explanation })}</p>
            <figure>
              <div
                className="embedded"
                suppressHydrationWarning
                // biome-ignore lint/security/noDangerouslySetInnerHtml: the snippet as an editor would paste it, escaped where it is built
                dangerouslySetInnerHTML={{ __html: markup }}
              />
              <figcaption>
                <b>{kB(transfers, words)}</b>{" "}
                {say("embed.weight", { requests: transfers.length, parts: weighed(transfers) })}{" "}
                <Link href={chartPath(address, chart.id)}>
                  {say("embed.open", { chart: about(chart).name.toLowerCase() })}
                </Link>
                <details>
                  <summary>{say("embed.snippet")}</summary>
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
