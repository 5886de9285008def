import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { cache } from "react";
import { aboutChart } from "@/components/charts/about-chart";
import { type AnyChart, chartNamed, chartsOf } from "@/components/charts/charts";
import { queryBehind } from "@/components/charts/formats/rows-behind";
import { ChartSection } from "@/components/dashboard/chart-section";
import { choicesOf } from "@/components/dashboard/choices";
import { Controls } from "@/components/dashboard/controls";
import { prepare } from "@/components/dashboard/prepare";
import { CitationBox } from "@/components/ui/citation-box";
import { HandCoded } from "@/components/ui/hand-coded";
import { InEnglish } from "@/components/ui/in-english";
import { Link } from "@/components/ui/link";
import { Notices } from "@/components/ui/notices";
import { PageFrame } from "@/components/ui/page-frame";
import { MoreWords } from "@/components/ui/words";
import { datasetNamed } from "@/lib/datasets/coded-datasets";
import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { workOf } from "@/lib/publish/citation";
import {
  chartPath,
  chartPreviewPath,
  dashboardPath,
  datasetPath,
  inFormat,
  oEmbedPath,
  withQuery,
} from "@/lib/publish/links";
import { oEmbedType } from "@/lib/publish/oembed";
import { originOf } from "@/lib/publish/origin";
import { declared } from "@/lib/words/declared";
import { licenseInWords } from "@/lib/words/license";
import { dossierFor } from "../../api/with-chart";
import { dossierOf, type Query, queryOf } from "../../dossier-page";
import { sharedMetadata } from "../../shared-metadata";

type Props = { params: Promise<{ dossier: string; chart: string }>; searchParams: Query };

/** Metadata and page ask for the same dossier, with the same others beside it. */
const laidOut = cache((dossier: Dossier, chart: AnyChart, query: string) =>
  dossierFor(chart, dossier, new URLSearchParams(query)),
);

async function read({ params, searchParams }: Props) {
  const { dossier: id, chart: name } = await params;
  const { dossier, dossiers } = await dossierOf(id);
  const chart = chartNamed(name);
  if (!chart || (chart.codes && !dossier.coded)) notFound();
  // A form sends the fields that were left empty too.
  const given = await queryOf(searchParams);
  const query = new URLSearchParams([...given].filter(([, value]) => value !== ""));
  return { dossier: await laidOut(dossier, chart, query.toString()), dossiers, chart, query };
}

/** Metadata and page ask for the same drawing; it is made once a request. */
const drawn = cache((dossier: Dossier, chart: AnyChart, query: string) =>
  prepare(chart, dossier, new URLSearchParams(query), "page"),
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { dossier, chart, query } = await read(props);
  const { view, initial } = drawn(dossier, chart, query.toString());
  const { words } = initial;
  const { title, alt } = words.wide;
  const path = chartPath(dossier.address, chart.id);
  const shared = await sharedMetadata({
    title,
    suffix: dossier.settings.title,
    description: alt,
    path: view ? `${path}?${view}` : path,
    preview: chartPreviewPath(dossier.address, chart.id, view),
    alt,
  });
  const origin = originOf(await headers());
  const types = Object.fromEntries(
    (["json", "xml"] as const).map((format) => [
      oEmbedType[format],
      [{ url: `${origin}${oEmbedPath(`${origin}${view ? `${path}?${view}` : path}`, format)}`, title }],
    ]),
  );
  return { ...shared, alternates: { ...shared.alternates, types } };
}

export default async function Page(props: Props) {
  const { dossier, dossiers, chart, query } = await read(props);
  const { settings } = dossier;
  const { facts, initial, view, card, messages, problems, outside } = drawn(dossier, chart, query.toString());
  const words = wordsOf(dossier);
  const { name, summary, explanation } = aboutChart(chart, words);
  const page = chartPath(dossier.address, chart.id);
  const seen = { kind: "chart" as const, query: view, origin: originOf(await headers()) };
  return (
    <PageFrame dossier={dossier} dossiers={dossiers} here="charts" isChart problems={problems}>
      <nav className="crumbs" aria-label={words.say("frame.charts_of_dossier")}>
        <Link href={dashboardPath(dossier.address)}>{settings.title}</Link>
        {chartsOf(dossier).map((other) => (
          <Link
            key={other.id}
            href={chartPath(dossier.address, other.id)}
            aria-current={other.id === chart.id ? "page" : undefined}
          >
            {aboutChart(other, words).name}
          </Link>
        ))}
      </nav>
      <Notices words={words} problems={problems} remarks={outside} />
      <MoreWords messages={messages}>
        <ChartSection
          dossier={dossier.address}
          license={licenseInWords(settings.license.name)}
          facts={facts}
          initial={initial}
          card={card}
          place="page"
          choices={<Controls {...choicesOf(dossier)} place="page" parameters={facts.parameters} />}
        />
      </MoreWords>
      <section className="explanation">
        <h2>{words.say("frame.how_computed")}</h2>
        <p>{summary}</p>
        <p>{explanation}</p>
        <h3>{words.say("frame.rows_behind")}</h3>
        <ul>
          {chart.datasets.map((dataset) => {
            const place = datasetPath(dossier.address, dataset);
            const own = queryBehind(dataset, new URLSearchParams(view));
            return (
              <li key={dataset}>
                <Link href={withQuery(place, own)}>
                  {declared(words, "datasets", datasetNamed(dataset)?.title ?? dataset)}
                </Link>{" "}
                · <Link href={withQuery(inFormat(place, "csv"), own)}>CSV</Link> ·{" "}
                <Link href={withQuery(inFormat(place, "json"), own)}>JSON</Link>
              </li>
            );
          })}
        </ul>
        {chart.codes ? null : <HandCoded dossier={dossier} what="charts" />}
        <InEnglish dossier={dossier} />
        <h3 id="cite">{words.say("frame.cite_chart")}</h3>
        <CitationBox words={words} work={workOf(dossier, name, page, seen)} page={page} query={view} />
      </section>
    </PageFrame>
  );
}
