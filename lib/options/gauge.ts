import { z } from "zod";
import { listOf, wholeNumber } from "./described";
import { defineOption } from "./option";

/** Only segments with one of these track gauges, in mm. */
export const gauge = defineOption<readonly number[] | null>({
  title: "Gauge",
  description: "Only segments that have track of one of these gauges, in mm; without it, all.",
  expected: "gauges in mm joined by commas, such as 1435,1520",
  examples: ["1520", "1435,1520"],
  schema: z
    .string()
    .regex(/^[1-9]\d{2,3}(,[1-9]\d{2,3}){0,9}$/)
    .meta(listOf(wholeNumber(100, 9999)))
    .transform((text): readonly number[] => [...new Set(text.split(",").map(Number))].sort((a, b) => a - b)),
  format: (gauges) => gauges?.join(",") ?? "",
  initial: () => null,
});
