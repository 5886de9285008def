import type { AnyDataset } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/datasets";
import type { Dossier } from "@/lib/dossier/dossier";
import { ownLang, wordsOf } from "@/lib/dossier/in-language";
import { datasetPath } from "@/lib/publish/links";
import type { AnyRow, Column } from "@/lib/tables/table";
import { declared } from "@/lib/words/declared";
import type { Words } from "@/lib/words/words";
import { Link } from "./link";
import { Said } from "./said";
import { ScrollRegion } from "./scroll-region";

type TypeProps = { words: Words; column: Column; address: string };

function TypeOf({ words, column, address }: TypeProps) {
  const type = words.say(`data.type_${column.type}`);
  const [resource] = ("references" in column ? column.references?.split(".") : undefined) ?? [];
  return (
    <>
      {resource && Object.hasOwn(datasets, resource) ? (
        <Said
          words={words}
          message="data.type_of"
          values={{ type, table: <Link href={datasetPath(address, resource)}>{resource}</Link> }}
        />
      ) : (
        type
      )}
      {column.optional ? <span className="muted">{words.say("data.may_be_empty")}</span> : null}
    </>
  );
}

const short = (value: AnyRow[string] | undefined) =>
  (Array.isArray(value) ? value.join("; ") : String(value ?? "")).slice(0, 60);

/** What every column holds: name, type, unit, meaning, an example. */
export function ColumnTable(props: { dossier: Dossier; dataset: AnyDataset; example: AnyRow | undefined }) {
  const { dossier, dataset, example } = props;
  const words = wordsOf(dossier);
  const { say } = words;
  const own = ownLang(dossier);
  return (
    <ScrollRegion label={say("data.columns")}>
      <table className="table columns-table">
        <thead>
          <tr>
            {(["name", "type", "unit", "meaning", "example"] as const).map((title) => (
              <th key={title} scope="col">
                {say(`data.${title}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(dataset.columns).map(([name, column]) => (
            <tr key={name}>
              <th scope="row" id={`column-${name}`}>
                {name}
              </th>
              <td>
                <TypeOf words={words} column={column} address={dossier.address} />
              </td>
              <td>{"unit" in column && column.unit ? declared(words, "columns", column.unit) : "–"}</td>
              <td>{declared(words, "columns", column.description)}</td>
              <td className="muted" lang={own}>
                {short(example?.[name])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
