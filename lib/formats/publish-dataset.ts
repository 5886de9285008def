import { countCoded, linesOfCoded } from "../datasets/coded/read-coded";
import { datasetNamed } from "../datasets/coded-datasets";
import { cutRows, TooManyToSort } from "../datasets/cut-rows";
import type { AnyDataset } from "../datasets/dataset";
import { readDataset } from "../datasets/read-dataset";
import type { Dossier } from "../dossier/dossier";
import { type Cut, longestSorted } from "../options/cut";
import { formatOptions } from "../options/parse";
import { csvwExtension, csvwType } from "../publish/csvw";
import { lastingPath } from "../publish/lasting-path";
import { datasetPath, inFormat } from "../publish/links";
import { originOf } from "../publish/origin";
import { Refusal } from "../publish/refusal";
import { type Begun, respond } from "../publish/respond";
import type { Format, RowBatches } from "./format";
import { parametersOf } from "./parameters";
import { related } from "./related";

const whole: Cut = { search: "", columns: null, sort: [], limit: null, cursor: 0 };

const isWhole = ({ search, columns, sort, limit, cursor }: Cut) =>
  search === "" && columns === null && sort.length === 0 && limit === null && cursor === 0;

function refusalOf(error: unknown): unknown {
  if (!(error instanceof TooManyToSort)) return error;
  const expected = `a limit, or filters that leave at most ${longestSorted} rows to sort`;
  return new Refusal(413, `sort: found more than ${longestSorted} rows, expected ${expected}`, [
    { parameter: "sort", found: `more than ${longestSorted} rows`, expected },
  ]);
}

/**
 * Answers a request for a dataset in a format: the rows that the options ask for, read as they are sent. Refuses
 * with 413 what cannot be put in order or does not fit into the format, before anything is sent.
 */
export function publishDataset(
  request: Request,
  dossier: Dossier,
  dataset: AnyDataset,
  format: Format,
  values: Readonly<Record<string, unknown>>,
): Promise<Response> {
  const { settings } = dossier;
  const options = parametersOf(dataset, format);
  const query = formatOptions(options, values, settings);
  const page = datasetPath(dossier.address, dataset.id);
  const file = inFormat(page, format.extension);
  const read = (after: number) => readDataset(dossier, dataset, values, after);
  const cut = format.cut ? { ...whole, ...values } : whole;

  const isFiltered = formatOptions(dataset.options, values, settings).size > 0;
  const storedRows = async ({ limit, search, cursor }: Cut) => {
    const { stored, coded } = dataset;
    const isKnown = coded !== undefined && coded !== "laid";
    if (!stored && !isKnown) return null;
    const rows = isKnown
      ? await countCoded(coded, dossier, values)
      : stored
        ? dossier.counts[stored.table]
        : 0;
    const most = Math.min(rows, limit ?? Number.POSITIVE_INFINITY);
    return { most, isExact: (isKnown || !isFiltered) && search === "" && cursor === 0 };
  };

  const begin = async (): Promise<Begun> => {
    const { batches, next } = await cutRows(dataset.columns, read, cut).catch((error) => {
      throw refusalOf(error);
    });
    const after = next === null ? null : formatOptions(options, { ...values, cursor: next }, settings);
    const address = after && `${lastingPath(dossier, file)}?${after}`;
    const lines = isWhole(cut) ? linesOfCoded(dataset, dossier, values) : undefined;
    const publication = { dossier, dataset, values, lines, next: address, origin: originOf(request.headers) };
    const again = async (): Promise<RowBatches> => (await cutRows(dataset.columns, read, cut)).batches;
    const refused = await format.limits?.(publication, { stored: await storedRows(cut), batches: again });
    if (refused) throw new Refusal(413, refused);
    return {
      pieces: format.write(publication, batches),
      links: address ? [`<${address}>; rel="next"`] : [],
      headers: address ? { "Entente-Truncated": `rows=${cut.limit}` } : {},
    };
  };
  return respond(request, {
    dossier,
    page,
    query,
    ...format,
    links: [
      `<${inFormat(page, csvwExtension)}${query.size > 0 ? `?${query}` : ""}>; rel="describedby"; type="${csvwType}"`,
    ]
      .filter(() => format.extension === "csv")
      .concat(
        related(dossier.address, dataset).map(({ dataset: id, page: place }) => {
          const other = datasetNamed(id);
          const href = inFormat(place, other && format.accepts(other) ? format.extension : "json");
          return `<${href}>; rel="related"; title="${id}"`;
        }),
      ),
    body: begin,
  });
}
