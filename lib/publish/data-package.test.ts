import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { datasets } from "../datasets/datasets";
import { fieldSchema } from "../dossier/field-schema";
import { readDossierFolder } from "../dossier/read-folder";
import { dataPackage } from "./data-package";

/** The types of the Table Schema published as profile 2.0 that CSV can hold without more being said. */
const known = ["string", "number", "integer", "boolean", "date"];

const folders = ["korea-2019", "reykjavik-1986"].map((id) => `prisma/dossiers/${id}`);

test.each(folders)("%s: fields have types that the published profile knows", (folder) => {
  const stored = JSON.parse(readFileSync(`${folder}/datapackage.json`, "utf8"));
  const published = dataPackage(readDossierFolder(folder), "https://entente.example");
  for (const { resources } of [stored, published])
    for (const { schema } of resources) for (const { type } of schema.fields) expect(known).toContain(type);
});

test("a column of lists is read back as one", () => {
  const { resources } = dataPackage(readDossierFolder("prisma/dossiers/korea-2019"), "");
  for (const { name, schema } of resources)
    for (const given of schema.fields)
      expect(fieldSchema.parse(given).type === "list", `${name}.${given.name}`).toBe(
        datasets[name]?.columns[given.name]?.type === "list",
      );
});
