import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../lib/commands/project.mjs";

/** A table by its columns' names, the first of which names the row. */
export type Table = { title: string; rows: readonly Readonly<Record<string, string>>[] };

function markdown({ title, rows }: Table): string {
  const names = Object.keys(rows[0] ?? {});
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const body = rows.map((row) => line(names.map((name) => row[name] ?? "")));
  return [`**${title}**`, "", line(names), line(names.map(() => "---")), ...body, ""].join("\n");
}

const file = path.join(root, "docs/performance.md");

/** Puts tables into docs/performance.md between two marks of a name, in place of those that stood there. */
export function writeTables(name: string, tables: readonly Table[]) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const text = `${begin}\n\n${tables.map(markdown).join("\n")}\n${end}`;
  const start = before.indexOf(begin);
  const stop = before.indexOf(end);
  writeFileSync(
    file,
    start === -1 || stop === -1
      ? `${before}\n${text}\n`
      : before.slice(0, start) + text + before.slice(stop + end.length),
  );
}

export function printTable({ title, rows }: Table) {
  console.log(`\n${title}`);
  console.table(rows);
}
