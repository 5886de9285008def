import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

/**
 * Prisma's schema engine as WebAssembly, over a driver adapter: it needs no native binary and no download.
 * The package expects a bundler to load its module, so it is instantiated by hand.
 */
export async function schemaEngine(schema: string, adapter: SqlMigrationAwareDriverAdapterFactory) {
  const require = createRequire(import.meta.url);
  const main = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(main.replace(/\.js$/, ".wasm"));
  const imports = { "./schema_engine_bg.js": engine as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  engine.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return engine.SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
}
