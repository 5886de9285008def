import { relations, ties } from "../measures/relations";
import { triads } from "../measures/triads";
import { onlyActors } from "../options/actors";
import { asOf, since } from "../options/as-of";
import { halfLife } from "../options/half-life";
import { people } from "../options/people";
import { without } from "../options/without";
import { defineDataset } from "./dataset";

const member = (place: string) =>
  ({
    type: "string",
    title: `${place} actor`,
    description: `The ${place.toLowerCase()} of the three by identifier.`,
    references: "actors.id",
  }) as const;
const tone = (pair: string) =>
  ({
    type: "number",
    title: `Tone ${pair}`,
    description: `Mean Goldstein value of what the ${pair} actors did to each other, by weight.`,
    unit: "score, −10…+10",
  }) as const;

/** Every three actors that all relate to one another, and whether the three are in balance. */
export const triadsDataset = defineDataset({
  id: "triads",
  title: "Triads",
  description:
    "Every three actors that all deal with one another, with their three tones as of a date; balanced where the product of the tones' signs is positive (a tone of zero counts as friendly). Computed from the events.",
  key: ["first", "second", "third"],
  columns: {
    first: member("First"),
    second: member("Second"),
    third: member("Third"),
    tone_first_second: tone("first and second"),
    tone_second_third: tone("second and third"),
    tone_first_third: tone("first and third"),
    balanced: {
      type: "boolean",
      title: "Balanced",
      description: "true where the product of the three signs is positive: all friends, or two against one.",
    },
  },
  options: { as_of: asOf, half_life: halfLife, since, actors: onlyActors, people, without },
  *rows({ tables }, { as_of, half_life, since, actors, people, without }) {
    const asked = { asOf: as_of, halfLife: half_life, since, people, actors, without };
    const found = ties(relations(tables.events, tables.actors, asked));
    const tones = new Map(found.map(({ a, b, tone }) => [`${a} ${b}`, tone]));
    for (const { actors: three, balanced } of triads(found)) {
      const [first, second, third] = three;
      yield {
        first,
        second,
        third,
        tone_first_second: tones.get(`${first} ${second}`) ?? 0,
        tone_second_third: tones.get(`${second} ${third}`) ?? 0,
        tone_first_third: tones.get(`${first} ${third}`) ?? 0,
        balanced,
      };
    }
  },
});
