import { expect, test } from "vitest";
import { datasets } from "@/lib/datasets/datasets";
import { readDossierFolders } from "@/lib/dossier/read-folders";
import type { OptionSet } from "@/lib/options/option";
import { parseOptions } from "@/lib/options/parse";
import { ownCharts } from "./charts";

const { "korea-2019": korea } = readDossierFolders(["prisma/dossiers/korea-2019"]);
const sets: readonly { id: string; options: OptionSet }[] = [...ownCharts, ...Object.values(datasets)];
const cases = sets.flatMap(({ id, options }) =>
  Object.entries(options)
    // What may stand beside a dossier is known where there are several.
    .filter(([name]) => name !== "with")
    .map(([name, option]) => ({ id, options, name, option })),
);

test.each(cases)("$id takes every example of $name", ({ options, name, option }) => {
  if (!korea) throw new Error("no dossier");
  for (const example of option.examples) {
    const { values, problems } = parseOptions(options, new URLSearchParams({ [name]: example }), korea);
    expect(problems).toEqual([]);
    expect(option.schema.parse(option.format(values[name]))).toEqual(values[name]);
  }
});
