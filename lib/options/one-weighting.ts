import { weighting } from "./weighting";

/**
 * A query in which each kind's multiplier came as a field of its own (`weighting=security:2&weighting=economic:1`, as
 * a form sends it) with all of them in one; null where there is nothing to join.
 */
export function withOneWeighting(query: URLSearchParams): URLSearchParams | null {
  const fields = query.getAll("weighting");
  const joined = weighting.schema.safeParse(fields.join(","));
  if (fields.length < 2 || !joined.success) return null;
  const next = new URLSearchParams(query);
  next.set("weighting", weighting.format(joined.data));
  return next;
}
