import { buildScripts } from "./build-scripts.mjs";
import { checksum, once, runTool, stop } from "./project.mjs";

// Prisma looks for a native engine to download; generating a client does not need one, so any existing file will do.
const env = {
  ...process.env,
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
};
once("prisma/generated/made-for", checksum("prisma/schema.prisma", "package-lock.json"), () => {
  if (runTool("prisma", ["generate"], { env, stdio: ["ignore", "ignore", "inherit"] }) !== 0)
    stop("prisma could not generate the database client.");
});

buildScripts();
