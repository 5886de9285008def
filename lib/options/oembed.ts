import { z } from "zod";
import { wholeNumber } from "./described";
import { defineOption } from "./option";

const bound = (title: string, description: string) =>
  defineOption<number | null>({
    title,
    description,
    expected: "a whole number of px from 1 to 99999",
    examples: ["480"],
    schema: z
      .string()
      .regex(/^[1-9]\d{0,4}$/)
      .meta(wholeNumber(1, 99_999))
      .transform(Number),
    format: (value) => (value === null ? "" : String(value)),
    initial: () => null,
  });

/** What oEmbed 1.0 lets its consumers ask (oembed.com, 2.2). */
export const oEmbedOptions = {
  url: defineOption<string>({
    title: "Address",
    description:
      "The address of a chart or of its embed, with whatever it says; a path alone is one of this place.",
    expected: "an address such as /korea-2019/network?as_of=2018-06-12",
    examples: ["/korea-2019/network", "/embed/korea-2019/balance?theme=dark"],
    schema: z.string().min(1),
    format: (value) => value,
    initial: () => "",
  }),
  format: defineOption<"json" | "xml">({
    title: "Format",
    description: "Whether the answer is JSON or XML.",
    expected: "json or xml",
    examples: ["xml"],
    schema: z.enum(["json", "xml"]),
    format: (value) => value,
    initial: () => "json",
  }),
  maxwidth: bound("Greatest width", "The frame is not wider than this, in px."),
  maxheight: bound("Greatest height", "The frame is not higher than this, in px."),
};
