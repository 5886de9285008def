import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { datasets } from "../datasets/datasets";
import { readDossierFolder } from "../dossier/read-folder";
import { zip } from "./zip";

const dossier = readDossierFolder("prisma/dossiers/reykjavik-1986");

async function files(id: string, values: Record<string, unknown>) {
  const dataset = datasets[id];
  if (!dataset) throw new Error(`no dataset ${id}`);
  const initial = Object.entries(dataset.options).map(([name, option]) => [
    name,
    option.initial(dossier.settings),
  ]);
  const all = { ...Object.fromEntries(initial), ...values };
  const parts: Buffer[] = [];
  const origin = "https://data.example";
  for await (const piece of zip.write({ dossier, dataset, values: all, origin }, [
    [...dataset.rows(dossier, all)],
  ]))
    parts.push(Buffer.from(piece));
  const bytes = Buffer.concat(parts);
  const found = Object.entries(unzipSync(bytes)).map(([name, content]) => [
    name,
    Buffer.from(content).toString(),
  ]);
  return { bytes, files: Object.fromEntries(found) as Record<string, string> };
}

test.each(Object.keys(datasets))(
  "%s: README, description and rows agree, and twice the same bytes",
  async (id) => {
    const first = await files(id, {});
    expect(Object.keys(first.files)).toEqual(["README.md", "datapackage.json", `${id}.csv`]);
    const [resource] = JSON.parse(first.files["datapackage.json"] ?? "").resources;
    const [header = []] = parse(first.files[`${id}.csv`] ?? "") as string[][];
    expect(resource.schema.fields.map(({ name }: { name: string }) => name)).toEqual(header);
    for (const name of header) expect(first.files["README.md"]).toContain(`| ${name} |`);
    expect((await files(id, {})).bytes.equals(first.bytes)).toBe(true);
  },
);

test("filters and columns are named, and the package has only those", async () => {
  const { files: found } = await files("events", { type: ["summit"], columns: ["title", "date"] });
  expect(found["README.md"]).toContain("type=summit");
  expect(found["README.md"]).toContain(
    "https://data.example/reykjavik-1986@0000.00.0/data/events?type=summit",
  );
  const [resource] = JSON.parse(found["datapackage.json"] ?? "").resources;
  expect(resource.schema.fields.map(({ name }: { name: string }) => name)).toEqual(["title", "date"]);
  expect(found["events.csv"]?.split("\r\n")[0]).toBe("title,date");
});
