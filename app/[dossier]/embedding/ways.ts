/** Ways to put a chart into an article, in the order in which the sample article shows them. */
export const ways = ["iframe", "script", "element", "image", "oembed"] as const;
export type Way = (typeof ways)[number];
export const wayOf = (text: string | null): Way => ways.find((way) => way === text) ?? "iframe";
