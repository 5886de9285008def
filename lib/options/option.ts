import type { z } from "zod";
import type { Dossier, DossierSettings } from "../dossier/dossier";

/**
 * One option of a page, picture, dataset or embed: a query parameter with a readable name. The same object
 * parses the address, writes links, documents the parameter and is tested by `parse(format(x)) = x`.
 */
export type Option<T> = {
  title: string;
  description: string;
  /** What a value looks like, as an error message says it: "a date such as 2019-04-25". */
  expected: string;
  examples: readonly string[];
  /** From the text of the parameter to its value. */
  schema: z.ZodType<T, string>;
  format: (value: T) => string;
  /** The value where the address says nothing. */
  initial: (settings: DossierSettings) => T;
  /** What is wrong with a well-formed value in this dossier (an actor it does not have), if anything. */
  check?: (value: T, dossier: Dossier) => string | undefined;
};

// biome-ignore lint/suspicious/noExplicitAny: an option set holds options of any value type; Values<> restores it
export type OptionSet = Readonly<Record<string, Option<any>>>;
export type Values<S extends OptionSet> = { [K in keyof S]: S[K] extends Option<infer T> ? T : never };

export function defineOption<T>(option: Option<T>): Option<T> {
  return option;
}
