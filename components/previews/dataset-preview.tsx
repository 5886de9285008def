import { datasetNamed } from "@/lib/datasets/coded-datasets";
import type { Dossier } from "@/lib/dossier/dossier";
import { wordsOf } from "@/lib/dossier/in-language";
import { paint } from "@/lib/look/tokens";
import { langOption } from "@/lib/options/lang";
import { datasetPath } from "@/lib/publish/links";
import type { Column } from "@/lib/tables/table";
import { declared } from "@/lib/words/declared";
import type { Words } from "@/lib/words/words";
import type { PagePreview, Previewed } from "./page-preview";

const [width, step, most] = [328, 27, 11];

function typeInWords(words: Words, column: Column): string {
  const type = words.say(`data.type_${column.type}`);
  return "unit" in column && column.unit
    ? `${type}${words.say("numbers.comma")}${declared(words, "columns", column.unit)}`
    : type;
}

function of(dossier: Dossier, place: string): PagePreview | null {
  const id = place.startsWith("data-") ? place.slice("data-".length) : "";
  const dataset = datasetNamed(id);
  if (!dataset || (dataset.coded && !dossier.coded)) return null;
  const words = wordsOf(dossier);
  const { say } = words;
  const columns = Object.entries(dataset.columns);
  const shown = columns.slice(0, columns.length > most ? most - 1 : most);
  const more = columns.length - shown.length;
  const picture = (
    <>
      <path d={`M0 0.5H${width}`} stroke={paint("ink")} />
      {shown.map(([name, column], index) => (
        <g key={name} transform={`translate(0,${index * step})`}>
          <text x={0} y={18} fontSize={14} fontWeight={600} fill={paint("ink")}>
            {name}
          </text>
          <text x={width} y={18} fontSize={13} textAnchor="end" fill={paint("muted")}>
            {typeInWords(words, column)}
          </text>
          <path d={`M0 ${step - 0.5}H${width}`} stroke={paint("rule")} />
        </g>
      ))}
      {more > 0 ? (
        <text x={0} y={shown.length * step + 18} fontSize={13} fill={paint("muted")}>
          {say("picture.more_columns", { columns: more })}
        </text>
      ) : null}
    </>
  );
  return {
    title: declared(words, "datasets", dataset.title),
    sub: declared(words, "datasets", dataset.description),
    source: say("picture.dataset_source", { columns: columns.length }),
    page: datasetPath(dossier.address, dataset.id),
    drawing: { picture, width, height: Math.min(columns.length, most) * step + 1 },
  };
}

/** A dataset's columns with their types and units, as its page lists them. */
export const datasetPreview: Previewed = { options: { lang: langOption }, of };
