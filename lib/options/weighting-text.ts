import { type Kind, kinds, type Multipliers } from "../measures/weighting";

/** Multipliers as an address has them: `economic:0.5,security:2`. */
export const writeMultipliers = (own: Multipliers): string =>
  kinds.flatMap((kind) => (own[kind] === undefined ? [] : [`${kind}:${own[kind]}`])).join(",");

/** The multipliers of an address that was found to be right; none where it names a weighting. */
export const readMultipliers = (text: string): Multipliers =>
  Object.fromEntries(
    text
      .split(",")
      .map((item) => item.split(":"))
      .flatMap(([kind, factor]) => (factor === undefined ? [] : [[kind as Kind, Number(factor)]])),
  );
