import type { Dossier } from "../dossier/dossier";
import type { OptionSet, Values } from "./option";
import { disagreement } from "./rules";

/** A parameter that cannot be used: which one, what was found, what was expected. */
export type OptionProblem = { parameter: string; found: string; expected: string };

/**
 * Reads options from query parameters. Problems are values: each falls back to the option's default, so that
 * a page can go on with a notice while a machine route answers 400. `ignore` names parameters that are not
 * this set's but known to the caller. Values that are each well but do not go together are problems too.
 */
export function parseOptions<S extends OptionSet>(
  set: S,
  query: URLSearchParams,
  dossier: Dossier,
  ignore: readonly string[] = [],
): { values: Values<S>; problems: OptionProblem[] } {
  const problems: OptionProblem[] = [];
  const read = ([name, option]: [string, OptionSet[string]]) => {
    const fallback = option.initial(dossier.settings);
    const found = query.get(name);
    if (found === null) return [name, fallback];
    const parsed = option.schema.safeParse(found);
    const wrong = parsed.success ? option.check?.(parsed.data, dossier) : option.expected;
    if (wrong === undefined && query.getAll(name).length === 1) return [name, parsed.data];
    problems.push({ parameter: name, found, expected: wrong ?? `${option.expected}, once` });
    return [name, fallback];
  };
  const values = Object.fromEntries(Object.entries(set).map(read));
  const isGiven = (name: string) => query.has(name) && !problems.some(({ parameter }) => parameter === name);
  for (let wrong = disagreement(set, values, isGiven); wrong; wrong = disagreement(set, values, isGiven)) {
    const { parameter } = wrong;
    problems.push({ ...wrong, found: query.get(parameter) ?? "" });
    values[parameter] = set[parameter]?.initial(dossier.settings);
  }
  for (const name of new Set(query.keys())) {
    if (Object.hasOwn(set, name) || ignore.includes(name)) continue;
    const names = [...Object.keys(set), ...ignore].sort().join(", ");
    problems.push({
      parameter: name,
      found: query.get(name) ?? "",
      expected: `one of the parameters ${names}`,
    });
  }
  return { values: values as Values<S>, problems };
}

/** Writes options as query parameters; defaults are left out. */
export function formatOptions<S extends OptionSet>(
  set: S,
  values: Partial<Values<S>>,
  settings: Dossier["settings"],
): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, option] of Object.entries(set)) {
    const value = values[name as keyof S];
    if (value === undefined) continue;
    const text = option.format(value);
    if (text !== option.format(option.initial(settings))) query.set(name, text);
  }
  return query;
}
