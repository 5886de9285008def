import { buildName } from "./lib/commands/project.mjs";
import { takesBrotli } from "./lib/publish/takes-brotli.mjs";

const file = "[a-z0-9]{1,10}";
const citation = "bib|ris|csl\\.json";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // Titles and descriptions stand in the head for everybody, so that a page is the same whoever asks for it.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  // `npm test` checks types, over tests and commands too; building need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Read from disk as they are: the native canvas, and the reader of font files with its tables.
  serverExternalPackages: ["@napi-rs/canvas", "fontkit"],
  // Part of every entity tag: the same code makes the same tags on every machine, other code makes others.
  env: {
    NEXT_PUBLIC_BUILD: buildName(),
  },
  // Only embeds may stand in other people's frames; their routes set their own policy.
  headers: async () => [
    {
      source: "/((?!embed/).*)",
      headers: [{ key: "X-Frame-Options", value: "SAMEORIGIN" }],
    },
    {
      source: "/((?!embed/|api/)(?!.*\\.[a-z][a-z0-9]{0,9}$).*)",
      headers: [{ key: "Content-Security-Policy", value: "frame-ancestors 'self'" }],
    },
    ...[
      "/embed/:dossier/:chart",
      "/embed/chart.js",
      "/embed/card.js",
      "/embed.js",
      "/api/frames/:dossier/:chart",
      "/api/motion/:dossier/:chart",
    ].map((source) => ({
      source,
      has: [{ type: /** @type {const} */ ("header"), key: "accept-encoding", value: takesBrotli }],
      headers: [{ key: "Content-Encoding", value: "br" }],
    })),
  ],
  // The format is the extension of the page's own address; a route segment cannot say that. Files of the app
  // come first, then these, then pages, whose addresses have no extension.
  rewrites: async () => ({
    afterFiles: [
      { source: "/:dossier.zip", destination: "/api/publish/:dossier/documents/zip" },
      { source: "/:dossier/datapackage.json", destination: "/api/publish/:dossier/documents/datapackage" },
      { source: "/:dossier/changes.json", destination: "/api/publish/:dossier/documents/changes" },
      {
        source: `/:dossier/data.:form(${citation})`,
        destination: "/api/publish/:dossier/cite/dossier/:form",
      },
      {
        source: `/:dossier/data/:dataset.:form(${citation}|csv-metadata\\.json)`,
        destination: "/api/publish/:dossier/cite/data/:dataset/:form",
      },
      {
        source: `/:dossier/:chart.:form(${citation})`,
        destination: "/api/publish/:dossier/cite/charts/:chart/:form",
      },
      {
        source: `/:dossier/data/:dataset.:format(${file})`,
        destination: "/api/publish/:dossier/data/:dataset/:format",
      },
      {
        source: `/:dossier/:chart.:format(${file})`,
        destination: "/api/publish/:dossier/charts/:chart/:format",
      },
    ],
  }),
};

export default config;
