import { z } from "zod";
import { defineOption } from "./option";

export const embedThemes = ["light", "dark", "auto", "transparent"] as const;
export type EmbedTheme = (typeof embedThemes)[number];

/** The colours of an embed: its own light or dark ground, the reader's choice, or the ground of the host's page. */
const theme = defineOption<EmbedTheme>({
  title: "Theme",
  description:
    "light or dark; auto follows the reader's system; transparent has light colours on the ground of the page around it.",
  expected: embedThemes.join(", "),
  examples: ["dark", "auto"],
  schema: z.enum(embedThemes),
  format: (value) => value,
  initial: () => "light",
});

/** The colour of rule, links and time control; marks keep their own. */
const accent = defineOption<string | null>({
  title: "Accent",
  description: "The colour of rule, links and time control as hexadecimal digits; marks keep their own.",
  expected: "three or six hexadecimal digits such as c00 or 1f5fa8",
  examples: ["c00", "1f5fa8"],
  schema: z
    .string()
    .regex(/^([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/)
    .transform((text) => text.toLowerCase()),
  format: (value) => value ?? "",
  initial: () => null,
});

export const embedFonts = ["system", "serif", "inherit"] as const;

/** The typeface; a frame cannot see its host's, so /embed.js tells it. */
const font = defineOption<(typeof embedFonts)[number]>({
  title: "Font",
  description:
    "system: a serif title over the system's sans serif; serif: all in serif; inherit: the typeface of the page around it, which /embed.js hands in.",
  expected: embedFonts.join(", "),
  examples: ["inherit"],
  schema: z.enum(embedFonts),
  format: (value) => value,
  initial: () => "system",
});

const part = (title: string, description: string) =>
  defineOption<boolean>({
    title,
    description,
    expected: "1 (shown) or 0 (hidden)",
    examples: ["0"],
    schema: z.enum(["0", "1"]).transform((text) => text === "1"),
    format: (shown) => (shown ? "1" : "0"),
    initial: () => true,
  });

/** What an embed's address may say beside the options of its chart. */
export const embedOptions = {
  theme,
  accent,
  font,
  title: part("Title", "Whether title and subtitle are shown."),
  controls: part("Controls", "Whether the time control is shown."),
  source: part("Source", "Whether the source line is shown; without it the article has to name the source."),
};
