import { z } from "zod";
import type { Column } from "../tables/table";

const isPattern = (text: string) => {
  try {
    return new RegExp(text, "u") instanceof RegExp;
  } catch {
    return false;
  }
};

const limits = z.looseObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  enum: z.array(z.union([z.string(), z.number()])).optional(),
  pattern: z.string().refine(isPattern, "a regular expression").optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
});
export type Limits = z.infer<typeof limits>;

const field = z.looseObject({
  name: z.string(),
  type: z.enum(["string", "integer", "number", "boolean", "list", "date"]),
  rdfType: z.string().optional(),
  delimiter: z.string().optional(),
  itemType: z.string().optional(),
  references: z.looseObject({ resource: z.string(), fields: z.string() }).optional(),
  itemConstraints: limits.optional(),
  constraints: limits.optional(),
});

/**
 * The parts of a Table Schema field that the importer checks. A list is a field of the type `list`, or text that
 * names its delimiter and the type of its items, as validators can read which do not know that type.
 */
export const fieldSchema = field.transform((given) =>
  given.type === "string" && given.delimiter !== undefined && given.itemType !== undefined
    ? { ...given, type: "list" as const }
    : given,
);
export type FieldSchema = z.infer<typeof fieldSchema>;

const names = z.union([z.string().transform((name) => [name]), z.array(z.string())]);

/** A resource of a Data Package as the importer reads it: CSV with commas and double quotes, in UTF-8. */
export const resourceSchema = z.looseObject({
  name: z.string(),
  path: z.string().min(1),
  encoding: z
    .string()
    .regex(/^utf-?8$/i, "utf-8")
    .optional(),
  dialect: z
    .looseObject({
      delimiter: z.literal(",").optional(),
      quoteChar: z.literal('"').optional(),
      header: z.literal(true).optional(),
    })
    .optional(),
  schema: z.looseObject({
    fields: z.array(fieldSchema),
    missingValues: z.array(z.literal("")).optional(),
    primaryKey: names.optional(),
    foreignKeys: z
      .array(
        z.looseObject({
          fields: names,
          reference: z.looseObject({ resource: z.string().optional(), fields: names }),
        }),
      )
      .optional(),
  }),
});
export type ResourceSchema = z.infer<typeof resourceSchema>;

const edtf = "http://id.loc.gov/datatypes/edtf";
const largestInteger = 2_147_483_647;

/** What Entente itself expects of a column, whatever a package says: the declaration in `lib/tables` as a field. */
export function fieldOf(name: string, column: Column): FieldSchema {
  const required = !column.optional;
  if (column.type === "list")
    return {
      name,
      type: "list",
      delimiter: ";",
      itemType: column.items,
      itemConstraints: column.items === "string" && column.values ? { enum: [...column.values] } : {},
      constraints: { required },
    };
  if (column.type === "edtf") return { name, type: "string", rdfType: edtf, constraints: { required } };
  if (column.type === "string") {
    const pattern =
      name === "id" ? "[\\p{L}\\p{N}._\\-]+" : column.role === "url" ? "https?://\\S+" : undefined;
    return {
      name,
      type: "string",
      constraints: {
        required,
        ...(column.values ? { enum: [...column.values] } : {}),
        pattern: column.pattern ?? pattern,
      },
    };
  }
  if (column.type !== "integer" && column.type !== "number")
    return { name, type: column.type, constraints: { required } };
  const { minimum, maximum } = column;
  const bound = column.type === "integer" ? largestInteger : Number.MAX_VALUE;
  return {
    name,
    type: column.type,
    constraints: { required, minimum: minimum ?? -bound, maximum: maximum ?? bound },
  };
}

/** Whether a package's own words on a column fit what the column is. */
export function agrees(field: FieldSchema, own: FieldSchema): boolean {
  if (own.type === "list")
    return field.type === "list" && field.delimiter === ";" && (field.itemType ?? "string") === own.itemType;
  if (own.type === "number") return field.type === "number" || field.type === "integer";
  return field.type === own.type || (own.rdfType === edtf && field.type === "date");
}
