import path from "node:path";
import { buildSync } from "esbuild";
import { buildName, root, served } from "./project.mjs";

// The server in front of the app; what is installed stays where it is.
buildSync({
  absWorkingDir: root,
  entryPoints: ["lib/serve/main.ts"],
  outdir: path.dirname(served),
  outExtension: { ".js": ".mjs" },
  // What is loaded only when it is wanted stays in files of its own.
  splitting: true,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  define: { "process.env.NEXT_PUBLIC_BUILD": JSON.stringify(buildName()) },
});
