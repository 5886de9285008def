import { z } from "zod";
import { wholeNumber } from "./described";
import { defineOption } from "./option";

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{3,4}$/)
    .meta(wholeNumber(least, most))
    .transform(Number)
    .refine((width) => width >= least && width <= most);
const asWritten = (value: number | null) => (value === null ? "" : String(value));

/** Width in px at which a drawing is composed, without a frame. */
export const drawingWidth = defineOption<number | null>({
  title: "Width",
  description:
    "Width in px at which the drawing is composed, without a frame; below 560 it takes the phone's composition.",
  expected: "a whole number from 280 to 2000",
  examples: ["360", "960"],
  schema: whole(280, 2000),
  format: asWritten,
  initial: () => null,
});

/** Width in px of a picture with its frame. */
export const pictureWidth = defineOption<number | null>({
  title: "Width",
  description:
    "Width in px at which the picture is composed, its frame of 16 px at each side included; below 592 it takes the phone's composition, as a drawing without a frame does below 560.",
  expected: "a whole number from 280 to 2000",
  examples: ["360", "960"],
  schema: whole(280, 2000),
  format: asWritten,
  initial: () => null,
});

/** Width in px of a bitmap. */
export const bitmapWidth = defineOption<number | null>({
  title: "Width",
  description:
    "Width of the picture in pixels. Composed at the width divided by the scale; without a scale as its page shows it, as a phone does below 592.",
  expected: "a whole number from 200 to 4096",
  examples: ["1200", "2400"],
  schema: whole(200, 4096),
  format: asWritten,
  initial: () => null,
});

/** Pixels of a bitmap for each px of its composition. */
export const bitmapScale = defineOption<number | null>({
  title: "Scale",
  description:
    "Pixels for each px of the composition, which is kept between 280 and 2000 px wide: 2 for dense screens, 3 for print.",
  expected: "a number from 0.25 to 8",
  examples: ["2", "1.5"],
  schema: z
    .string()
    .regex(/^\d(\.\d{1,2})?$/)
    .meta({ type: "number", minimum: 0.25, maximum: 8, pattern: undefined })
    .transform(Number)
    .refine((scale) => scale >= 0.25 && scale <= 8),
  format: asWritten,
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

/** Whether the letters of a drawing are outlines or text. */
export const lettering = defineOption<"outlines" | "text">({
  title: "Letters",
  description:
    "Outlines look the same everywhere; text can be searched, translated and edited, in whatever fonts are at hand.",
  expected: "outlines or text",
  examples: ["text"],
  schema: z.enum(["outlines", "text"]),
  format: (letters) => letters,
  initial: () => "outlines",
});

/** Composed for the previews of shared addresses. */
export const preview = defineOption<boolean>({
  title: "Preview",
  description:
    "Composed as networks and messengers show a shared address, 1200 × 630 pixels, whatever width and scale say.",
  expected: "1, or leave it out",
  examples: ["1"],
  schema: z.literal("1").transform(() => true),
  format: (on) => (on ? "1" : ""),
  initial: () => false,
});
