import { z } from "zod";
import { defineOption } from "./option";

/** Which version of GEXF a graph is written in. */
export const gexfVersion = defineOption<"1.3" | "1.2">({
  title: "Version",
  description: "1.3: the current GEXF; 1.2: the older 1.2draft, for readers such as NetworkX before 3.6.",
  expected: "1.3 or 1.2",
  examples: ["1.2"],
  schema: z.enum(["1.3", "1.2"]),
  format: (version) => version,
  initial: () => "1.3",
});
