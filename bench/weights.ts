import { brotliCompressSync, constants } from "node:zlib";
import { charts } from "@/components/charts/charts";
import { embedDocument } from "@/components/embed/document";
import { prepareEmbed } from "@/components/embed/prepare-embed";
import { scripts } from "@/components/embed/scripts";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { html } from "@/lib/publish/html";
import { dateOf, dayNumber } from "@/lib/time/day";
import { languageIds } from "@/lib/words/language";

// Weighs every embed in every language at every nth day of each dossier's period (n as the argument, else 1), in brotli
// as it is sent: the heaviest of each chart, with its script and 1,300 bytes of headers.
const step = Number(process.argv[2] ?? 1);
const weight = (text: string, quality: number) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
const script = weight(scripts.chart.code, 11);
// As long as the links of an address on a server of its own.
const address = "https%3A%2F%2Fentente.example%2Fembed%2Fkorea-2019%2Fnetwork%3Fas_of%3D2019-04-25";
const discovery = html`${["json", "xml"].map((format) => html`<link rel="alternate" type="application/${format}+oembed" href="/api/oembed?url=${address}&format=${format}">`)}`;

const table: Record<string, { date: string; language: string; "document B": number; "all B": number }> = {};
for (const name of ["korea-2019", "reykjavik-1986"]) {
  const dossier = readDossierFolder(`prisma/dossiers/${name}`);
  const [first, last] = dossier.settings.period.map(dayNumber) as [number, number];
  for (const [id, chart] of Object.entries(charts)) {
    let [heaviest, date, language] = [0, "", ""];
    for (let day = first; day <= last; day += step)
      for (const lang of languageIds) {
        const prepared = prepareEmbed(chart, dossier, new URLSearchParams({ as_of: dateOf(day), lang }));
        const bytes = weight(embedDocument(prepared, { scriptSum: scripts.chart.sum, discovery }).text, 8);
        if (bytes > heaviest) [heaviest, date, language] = [bytes, dateOf(day), lang];
      }
    table[`${name} ${id}`] = { date, language, "document B": heaviest, "all B": heaviest + script + 1300 };
  }
}
console.table(table);
