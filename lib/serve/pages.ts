import { tagOf } from "../publish/conditional";
import type { Asked } from "./asked";
import type { View } from "./releases";

/** Changes with the code; see next.config.js. */
const build = process.env.NEXT_PUBLIC_BUILD ?? "development";

/**
 * How pages may be kept. Next forbids it, not knowing on what they depend: they are made of their address, the
 * releases and the headers that the app gets to see. A browser asks each time, which costs it a 304; a cache in
 * front may answer by itself for a while.
 */
export const pageHeaders = { "cache-control": "public, max-age=0, s-maxage=60, stale-while-revalidate=3600" };

/**
 * The tag of a page, known without making it and the same on every server. It is weak: Next cuts the same page into
 * pieces as they come.
 */
export const pageTag = ({ key }: Asked, { token }: View) => `W/${tagOf(build, key, token)}`;
