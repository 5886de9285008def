import type { Dossier } from "@/lib/dossier/dossier";
import { readDossierFolders } from "@/lib/dossier/read-folders";
import type { OptionSet } from "@/lib/options/option";
import type { AnyChart } from "../charts";
import type { ChartFormat, ChartPublication } from "../formats/chart-format";

const read = readDossierFolders(["korea-2019", "reykjavik-1986"].map((id) => `prisma/dossiers/${id}`))[
  "korea-2019"
] as Dossier;
const release = { version: "2026.11.1", checksum: "ab12", time: "2026-11-24T01:02:03.456Z" };

/** A chart as an address would ask for it; options that are not named have their defaults. */
export function publicationOf(
  chart: AnyChart,
  format: ChartFormat,
  given: Readonly<Record<string, unknown>> = {},
  dossier = { ...read, release },
): ChartPublication {
  const options: OptionSet = { ...chart.options, ...format.options };
  const defaults = Object.entries(options).map(([name, option]) => [name, option.initial(dossier.settings)]);
  return {
    dossier,
    chart,
    values: { ...Object.fromEntries(defaults), ...given },
    page: `/korea-2019/${chart.id}`,
    query: new URLSearchParams(),
    origin: "https://entente.example",
  };
}

/** All bytes of a format. */
export async function bytesOf(format: ChartFormat, publication: ChartPublication): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of format.write(publication)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
