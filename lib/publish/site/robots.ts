/** Everything may be read; releases for good are copies of what stands at the newest address. */
export const robots = (_: unknown, origin: string) =>
  `User-agent: *\nDisallow: /*@\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`;
