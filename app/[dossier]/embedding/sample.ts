import { GET as readOEmbed } from "@/app/api/oembed/route";
import { GET as readPicture } from "@/app/api/publish/[dossier]/charts/[chart]/[format]/route";
import { GET as readChart } from "@/app/embed/[dossier]/[chart]/route";
import { GET as readChartScript } from "@/app/embed/chart.js/route";
import { GET as readHostScript } from "@/app/embed.js/route";
import { aboutChart } from "@/components/charts/about-chart";
import type { AnyChart } from "@/components/charts/charts";
import { prepareEmbed } from "@/components/embed/prepare-embed";
import { scripts } from "@/components/embed/scripts";
import { snippetsOf } from "@/components/embed/snippets";
import type { Dossier } from "@/lib/dossier/dossier";
import { besideTag } from "@/lib/dossier/lay-beside";
import { onceFor } from "@/lib/measures/once-for";
import { html, Markup } from "@/lib/publish/html";
import {
  chartPath,
  embedPath,
  embedScriptPath,
  hostScriptPath,
  inFormat,
  oEmbedPath,
  withQuery,
} from "@/lib/publish/links";
import { defaultLanguage } from "@/lib/words/language";
import type { Way } from "./ways";

/** One request that a reader's browser makes for an embed: what for, and the bytes of its body as they travel. */
export type Transfer = { what: "document" | "chart_script" | "host_script" | "image"; bytes: number };

const known = onceFor<Promise<Transfer>>(40);
const accept = "br, gzip";
const at = (origin: string, path: string) =>
  new Request(`${origin}${path}`, {
    headers: { "accept-encoding": accept, host: new URL(origin).host },
  });

/** What a route of ours answers, in bytes: the route itself is asked, as a browser would ask it. */
const weigh = (
  dossier: Dossier,
  what: Transfer["what"],
  path: string,
  answer: () => Response | Promise<Response>,
) =>
  known(dossier.tables, `${path} ${besideTag(dossier)}`, async () => {
    const response = await answer();
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return { what, bytes: (await response.arrayBuffer()).byteLength };
  });

/** A chart put in by a way in the language of the dossier: the markup of the article, and all that it makes a browser fetch. */
export async function sampleOf(dossier: Dossier, chart: AnyChart, way: Way, origin: string) {
  const { address, language } = dossier;
  const asked = new URLSearchParams(language === defaultLanguage ? {} : { lang: language });
  const prepared = prepareEmbed(chart, dossier, asked);
  const snippets = snippetsOf(prepared, origin, false);
  const context = <P extends object>(params: P) => ({
    params: Promise.resolve({ dossier: address, chart: chart.id, ...params }),
  });
  const page = withQuery(embedPath(address, chart.id), asked);
  const picture = inFormat(chartPath(address, chart.id), "png", asked.toString());
  const chartScript = embedScriptPath(scripts.chart.sum);
  const framed = () => [
    weigh(dossier, "document", page, () => readChart(at(origin, page), context({}))),
    weigh(dossier, "chart_script", chartScript, () => readChartScript(at(origin, chartScript), undefined)),
  ];
  const host = () =>
    weigh(dossier, "host_script", hostScriptPath, () =>
      readHostScript(at(origin, hostScriptPath), undefined),
    );
  const image = () =>
    weigh(dossier, "image", picture, () => readPicture(at(origin, picture), context({ format: "png" })));
  const oembed = async () => {
    const path = oEmbedPath(`${origin}${withQuery(chartPath(address, chart.id), asked)}`, "json");
    const answer = await readOEmbed(at(origin, path));
    return ((await answer.json()) as { html: string }).html;
  };
  const hostScript = html`<script async src="${new Markup(hostScriptPath)}"></script>`.text;
  const made = {
    iframe: async () => [snippets.iframe, framed()] as const,
    script: async () => [`${snippets.iframe}\n${hostScript}`, [...framed(), host()]] as const,
    element: async () => [snippets.script, [...framed(), host()]] as const,
    image: async () => [snippets.image, [image()]] as const,
    oembed: async () => [await oembed(), framed()] as const,
  } satisfies Record<Way, unknown>;
  const [markup, transfers] = await made[way]();
  const { title = aboutChart(chart, prepared.words).name } = prepared.drawn[0]?.model ?? {};
  return { chart, title, markup, transfers: await Promise.all(transfers) };
}
