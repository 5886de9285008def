import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildScripts } from "./build-scripts.mjs";
import { checksum, once, root, run, runTool, stop } from "./project.mjs";

const models = "prisma/schema.prisma";
const forPostgresql = "prisma/generated/postgresql.prisma";

/** The same models for PostgreSQL. What is kept as JSON comes back as it was written: JSONB would sort its keys. */
function writeForPostgresql() {
  const schema = readFileSync(path.join(root, models), "utf8")
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('output   = "generated/sqlite"', 'output   = "postgresql"')
    .replace(/ Json(\??)$/gm, " Json$1 @db.Json");
  mkdirSync(path.join(root, path.dirname(forPostgresql)), { recursive: true });
  writeFileSync(path.join(root, forPostgresql), schema);
}

// Prisma looks for a native engine to download; generating a client does not need one, so any existing file will do.
const env = {
  ...process.env,
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
};
once("prisma/generated/made-for", checksum(models, "package-lock.json", "lib/commands/generate.mjs"), () => {
  writeForPostgresql();
  for (const schema of [models, forPostgresql]) {
    const args = ["generate", "--schema", schema];
    if (runTool("prisma", args, { env, stdio: ["ignore", "ignore", "inherit"] }) !== 0)
      stop(`prisma could not generate the database client of ${schema}.`);
  }
});

once("app/generated/made-for", checksum("package-lock.json", "lib/commands/build-fonts.mjs"), () => {
  if (run(process.execPath, [path.join(root, "lib/commands/build-fonts.mjs")]) !== 0)
    stop("the typefaces could not be cut to what pages need.");
});

buildScripts();
