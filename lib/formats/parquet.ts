import type { SchemaElement } from "hyparquet";
import { ByteWriter, type ColumnSource, ParquetWriter } from "hyparquet-writer";
import type { AnyRow, Column } from "../tables/table";
import { dayNumber } from "../time/day";
import { columnsOf } from "./columns-of";
import { description } from "./description";
import type { Format } from "./format";

/** Rows of a row group: few at first, so that the file begins at once; never more than memory should hold. */
const groupSizes = [100, 5_000];

const text = { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } } as const;

/** The physical and logical type of one value. */
function typeOf(type: Column["type"] | "string"): Partial<SchemaElement> {
  switch (type) {
    case "integer":
      return { type: "INT32" };
    case "number":
      return { type: "DOUBLE" };
    case "boolean":
      return { type: "BOOLEAN" };
    case "date":
      return { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } };
    default:
      return text;
  }
}

/** A column as elements of the schema; a list has the three levels that the format prescribes. */
function elementsOf(name: string, column: Column): SchemaElement[] {
  if (column.type === "list")
    return [
      {
        name,
        repetition_type: "REQUIRED",
        num_children: 1,
        converted_type: "LIST",
        logical_type: { type: "LIST" },
      },
      { name: "list", repetition_type: "REPEATED", num_children: 1 },
      { name: "element", repetition_type: "REQUIRED", ...typeOf(column.items) },
    ];
  return [{ name, repetition_type: column.optional ? "OPTIONAL" : "REQUIRED", ...typeOf(column.type) }];
}

/** A value as the writer takes it: a date as days since 1970, everything else as it is. */
const stored = (column: Column, value: AnyRow[string] | undefined) =>
  column.type === "date" && typeof value === "string" ? dayNumber(value) : (value ?? null);

/** Takes what was written since it last did, and lets the writer begin its buffer anew. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = new Uint8Array(writer.buffer.slice(0, writer.index));
  writer.index = 0;
  return bytes;
}

/** Columns with types and compression, row group by row group; the description is in the file's metadata. */
export const parquet: Format = {
  extension: "parquet",
  mediaType: "application/vnd.apache.parquet",
  title: "Parquet",
  forWhom: "typed columns, for DuckDB, pandas, R",
  attachment: true,
  options: {},
  cut: true,
  accepts: () => true,
  async *write(publication, batches) {
    const columns = columnsOf(publication);
    const about = { ...description(publication), columns: Object.fromEntries(columns) };
    const writer = new ByteWriter();
    const file = new ParquetWriter({
      writer,
      schema: [
        { name: "root", num_children: columns.length },
        ...columns.flatMap(([name, column]) => elementsOf(name, column)),
      ],
      kvMetadata: Object.entries(about).map(([key, value]) => ({
        key,
        value: typeof value === "string" ? value : JSON.stringify(value),
      })),
      createdBy: "entente",
    });
    const [first = 0, others = 0] = groupSizes;
    // Values are kept by column from the start: the rows themselves can go as soon as they are read.
    const begun = () => columns.map(([name]) => ({ name, data: [] as unknown[] }));
    let group = begun();
    let held = 0;
    let size = first;
    const add = () => {
      file.write({ columnData: group as ColumnSource[], rowGroupSize: held });
      group = begun();
      held = 0;
      size = others;
      return taken(writer);
    };
    for await (const batch of batches)
      for (const row of batch) {
        for (const [place, [name, column]] of columns.entries())
          group[place]?.data.push(stored(column, row[name]));
        held += 1;
        if (held === size) yield add();
      }
    if (held > 0) yield add();
    file.finish();
    yield taken(writer);
  },
};
