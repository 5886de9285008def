import { z } from "zod";

/** The parts of a Table Schema field that the importer checks. */
export const fieldSchema = z.looseObject({
  name: z.string(),
  type: z.enum(["string", "integer", "number", "boolean", "list", "date"]),
  rdfType: z.string().optional(),
  delimiter: z.string().optional(),
  itemType: z.string().optional(),
  references: z.looseObject({ resource: z.string(), fields: z.string() }).optional(),
  itemConstraints: z
    .looseObject({
      enum: z.array(z.union([z.string(), z.number()])).optional(),
      pattern: z.string().optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
    })
    .optional(),
  constraints: z
    .looseObject({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      enum: z.array(z.union([z.string(), z.number()])).optional(),
      pattern: z.string().optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      minLength: z.number().optional(),
    })
    .optional(),
});
export type FieldSchema = z.infer<typeof fieldSchema>;

const names = z.union([z.string().transform((name) => [name]), z.array(z.string())]);

/** A resource of a Data Package as the importer reads it. */
export const resourceSchema = z.looseObject({
  name: z.string(),
  path: z.string(),
  schema: z.looseObject({
    fields: z.array(fieldSchema),
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
