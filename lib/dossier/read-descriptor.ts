import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { z } from "zod";
import { unreadable } from "./check-cell";
import { type ResourceSchema, resourceSchema } from "./field-schema";
import type { DossierProblem } from "./problem";
import { type Descriptor, descriptorSchema } from "./settings";

export const descriptorFile = "datapackage.json";

/** A problem of the descriptor, at a place such as `entente.asOf`. */
export const descriptorProblem = (
  column: string | null,
  found: string,
  expected: string,
): DossierProblem => ({
  file: descriptorFile,
  row: null,
  column,
  found,
  expected,
});

const at = (json: unknown, place: readonly PropertyKey[]): unknown =>
  place.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], json);

const issueProblem = (json: unknown, before: readonly PropertyKey[], issue: z.core.$ZodIssue) => {
  const place = [...before, ...issue.path];
  const found = at(json, place);
  const words = found === undefined ? "nothing" : typeof found === "string" ? found : JSON.stringify(found);
  return descriptorProblem(place.join(".") || null, words, issue.message);
};

/** Reads `datapackage.json`: what the dossier is, and which tables it says it has. */
export function readDescriptor(folder: string, problems: DossierProblem[]) {
  const file = path.join(folder, descriptorFile);
  if (!existsSync(file)) {
    problems.push(descriptorProblem(null, "no such file", "a Data Package descriptor in the folder"));
    return null;
  }
  let json: { resources?: unknown } | null;
  try {
    json = JSON.parse(readFileSync(file, "utf8").replace(/^\ufeff/, ""), (key, value: unknown) => {
      if (typeof value === "string" && unreadable.test(value))
        problems.push(descriptorProblem(key, value, "text in UTF-8 without control characters"));
      return value;
    });
  } catch (error) {
    problems.push(descriptorProblem(null, error instanceof Error ? error.message : "", "valid JSON"));
    return null;
  }
  const described = descriptorSchema.safeParse(json);
  for (const issue of described.error?.issues ?? []) problems.push(issueProblem(json, [], issue));
  const listed: unknown[] = Array.isArray(json?.resources) ? json.resources : [];
  if (listed.length === 0) problems.push(descriptorProblem("resources", "no resources", "a list of tables"));
  const resources = listed.flatMap((resource, place): ResourceSchema[] => {
    const parsed = resourceSchema.safeParse(resource);
    for (const issue of parsed.error?.issues ?? [])
      problems.push(issueProblem(json, ["resources", place], issue));
    return parsed.success ? [parsed.data] : [];
  });
  const descriptor: Descriptor | null = described.success ? described.data : null;
  return { descriptor, resources, complete: resources.length === listed.length };
}
