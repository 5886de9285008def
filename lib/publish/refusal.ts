import type { OptionProblem } from "../options/parse";

/** An answer that turns out not to be possible while it is prepared; the edge makes a problem of it. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 413,
    detail: string,
    readonly errors: readonly OptionProblem[] = [],
  ) {
    super(detail);
  }
}
