/**
 * What the documentation of an option's text says instead of the pattern by which it is read, as JSON Schema: for
 * `.meta()` of its schema.
 */
export const wholeNumber = (minimum: number, maximum: number) => ({
  ...{ type: "integer", minimum, maximum },
  pattern: undefined,
});

/** Items joined by commas. */
export const listOf = (items: Readonly<Record<string, unknown>>) => ({
  ...{ type: "array", items },
  pattern: undefined,
});
