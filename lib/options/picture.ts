import { z } from "zod";
import { defineOption } from "./option";

/** Width in px at which a picture is composed. */
export const pictureWidth = defineOption<number | null>({
  title: "Width",
  description: "Width in px at which the picture is composed; below 560 it takes the phone's composition.",
  expected: "a whole number from 280 to 2000",
  examples: ["360", "960"],
  schema: z
    .string()
    .regex(/^\d{3,4}$/)
    .transform(Number)
    .refine((width) => width >= 280 && width <= 2000),
  format: (width) => (width === null ? "" : String(width)),
  initial: () => null,
});

/** The colours of a picture. */
export const pictureTheme = defineOption<"light" | "dark">({
  title: "Theme",
  description: "The colours of the picture.",
  expected: "light or dark",
  examples: ["dark"],
  schema: z.enum(["light", "dark"]),
  format: (theme) => theme,
  initial: () => "light",
});
