import { z } from "zod";
import type { Option } from "../../options/option";

type Schema = Record<string, unknown>;

/**
 * What a parameter's text looks like, as JSON Schema: the words of a choice, bounds of a number, the form of a date
 * or list. It comes from the schema that parses it; `$schema` is the document's own.
 */
// biome-ignore lint/suspicious/noExplicitAny: options of any value type are described alike
export function schemaOf(option: Option<any>): Schema {
  const { $schema: _, ...schema } = z.toJSONSchema(option.schema, { io: "input", unrepresentable: "any" });
  return schema;
}

/** How a list is written where its schema is one: joined by commas. */
export const styleOf = (schema: Schema) => (schema.type === "array" ? { style: "form", explode: false } : {});
