import type { Coding } from "@/lib/measures/coding";
import type { Counted } from "@/lib/measures/counted";
import type { Weighting } from "@/lib/measures/weighting";

/** What a balance is asked for, whatever its width. */
export type Asked = Counted & {
  as_of: string;
  a: readonly string[];
  b: readonly string[];
  weighting: Weighting;
  coding: Coding;
};
