import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

const shared = globalThis as unknown as { ententeSchemaEngine?: Promise<void> };

/** Its own, but for the timers: one of ten seconds, for PostgreSQL's lock, would hold the process when all is done. */
function imports() {
  const timers = Object.keys(engine).filter((name) => name.startsWith("__wbg_setTimeout"));
  const set = (run: () => void, ms: number) => setTimeout(run, ms >>> 0).unref();
  return { ...engine, ...Object.fromEntries(timers.map((name) => [name, set])) };
}

/** The package expects a bundler to load its module, so it is instantiated by hand; once, or it breaks. */
async function load(): Promise<void> {
  const require = createRequire(import.meta.url);
  const main = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(main.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": imports() as unknown as WebAssembly.ModuleImports,
  });
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/** Prisma's schema engine as WebAssembly, over a driver adapter: it needs no native binary and no download. */
export async function schemaEngine(schema: string, adapter: SqlMigrationAwareDriverAdapterFactory) {
  shared.ententeSchemaEngine ??= load();
  await shared.ententeSchemaEngine;
  return engine.SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}
