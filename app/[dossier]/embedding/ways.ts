/** Ways to put a chart into an article, in the order in which the sample article shows them. */
export const ways = [
  {
    id: "iframe",
    name: "Iframe",
    says: "A plain frame. Its height follows from its width by the snippet's own style, so that nothing jumps and no script is needed.",
  },
  {
    id: "script",
    name: "Iframe and script",
    says: "The same frame, and one small script for the whole page, which hands the chart the article's typeface and the height that it has in fact.",
  },
  {
    id: "element",
    name: "Custom element",
    says: "One tag, which the script turns into the frame. Where scripts are off the linked image within it shows.",
  },
  {
    id: "image",
    name: "Image",
    says: "A picture that opens the chart: for newsletters, and for systems that allow no frames.",
  },
  {
    id: "oembed",
    name: "oEmbed",
    says: "Only the chart's address is pasted. WordPress, Ghost or Notion ask for the frame, and this is the answer that they get.",
  },
] as const;
export type Way = (typeof ways)[number]["id"];
export const wayOf = (text: string | null): Way => ways.find(({ id }) => id === text)?.id ?? "iframe";
