import type { AnyDataset } from "@/lib/datasets/dataset";
import { datasets } from "@/lib/datasets/datasets";
import type { Dossier } from "@/lib/dossier/dossier";
import { datasetPath } from "@/lib/publish/links";
import type { AnyRow, Column } from "@/lib/tables/table";
import { Link } from "./link";
import { ScrollRegion } from "./scroll-region";

const types: Readonly<Record<Column["type"], string>> = {
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "true or false",
  date: "date",
  edtf: "date, EDTF",
  list: "list",
};

function TypeOf({ column, address }: { column: Column; address: string }) {
  const [resource] = ("references" in column ? column.references?.split(".") : undefined) ?? [];
  return (
    <>
      {types[column.type]}
      {resource && Object.hasOwn(datasets, resource) ? (
        <>
          {" of "}
          <Link href={datasetPath(address, resource)}>{resource}</Link>
        </>
      ) : null}
      {column.optional ? <span className="muted">, may be empty</span> : null}
    </>
  );
}

const short = (value: AnyRow[string] | undefined) =>
  (Array.isArray(value) ? value.join("; ") : String(value ?? "")).slice(0, 60);

/** What every column holds: name, type, unit, meaning, an example. */
export function ColumnTable(props: { dossier: Dossier; dataset: AnyDataset; example: AnyRow | undefined }) {
  const { dossier, dataset, example } = props;
  return (
    <ScrollRegion label="Columns">
      <table className="table columns-table">
        <thead>
          <tr>
            {["Name", "Type", "Unit", "Meaning", "Example"].map((title) => (
              <th key={title} scope="col">
                {title}
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
                <TypeOf column={column} address={dossier.address} />
              </td>
              <td>{"unit" in column ? column.unit : "–"}</td>
              <td>{column.description}</td>
              <td className="muted">{short(example?.[name])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
