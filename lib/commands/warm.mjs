import { answersWithin } from "./wait-for.mjs";

/** Steps back in time that each chart is asked for. */
const steps = 20;

const read = async (address) => {
  const answer = await fetch(address, { headers: { "Accept-Encoding": "br" } });
  return answer.ok ? answer.text() : "";
};

/**
 * Asks a server that has just begun for its first page and then, one at a time, for each chart's embed at a few
 * dates. The first page loads the code and draws the maps, and code runs at its full pace only after it has run for a
 * while: better before a reader comes than when one waits. Ends early, and silently, where an answer fails.
 */
export async function warm(origin) {
  if (!(await answersWithin(10, `${origin}/api/health`))) return;
  try {
    await read(`${origin}/`);
    const sitemap = await read(`${origin}/sitemap.xml`);
    const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, page]) => new URL(page).pathname);
    for (const page of pages.filter((path) => /^\/[^/]+\/[^/]+$/.test(path))) {
      let address = `/embed${page}`;
      for (let step = 0; step < steps && address; step++) {
        const text = await read(`${origin}${address}`);
        address = text.match(/<a href="([^"]+)" aria-label="Back to/)?.[1]?.replaceAll("&amp;", "&");
      }
    }
  } catch {
    // The server has ended, or is ending.
  }
}
