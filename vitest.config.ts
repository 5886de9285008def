import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const root = fileURLToPath(new URL(".", import.meta.url));

// UTC+14: a date that slips through a local time zone shows at once.
process.env.TZ = "Pacific/Kiritimati";

/** Files that take longest: what begins last ends last. */
const longest = /(kill|same-bytes|routes|documents)\./;

/** Tests that ask the built server and keep no database of their own. */
const overHttp = [
  "app/*.integration.test.ts",
  "app/api/{datasets,documents,random-addresses,routes}.integration.test.ts",
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longest.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  resolve: { alias: { "@": root } },
  test: {
    sequence: { sequencer: LongestFirst },
    // Suites run one after another over the same modules: what one has transformed the next finds.
    experimental: { fsModuleCache: true },
    setupFiles: ["./lib/commands/fail-on-console-error.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Pure tests: loading every module anew for each file took twice the time of the tests themselves.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 30_000,
          include: ["{app,components,lib}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.integration.test.ts", "**/*.postgresql.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["**/*.integration.test.ts"],
          exclude: ["node_modules/**", ".next/**", ...overHttp],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // Most files wait for the server, which has one core, the others for processes of their own.
          maxWorkers: 3,
        },
      },
      {
        extends: true,
        test: {
          name: "http",
          // They only ask the server, and share the modules that say what to ask for.
          isolate: false,
          include: overHttp,
          testTimeout: 120_000,
          maxWorkers: 3,
        },
      },
      {
        extends: true,
        test: {
          // What reads and writes the database, again over PostgreSQL.
          name: "postgresql",
          env: { TEST_OVER: "postgresql" },
          globalSetup: ["./lib/commands/over-postgresql.mjs"],
          include: [
            "**/*.postgresql.test.ts",
            "lib/{database,datasets,dossier,importers}/**/*.integration.test.ts",
            "app/api/precedent.integration.test.ts",
          ],
          // Ten kills take over a minute; over PostgreSQL one in the middle has a test of its own.
          exclude: ["node_modules/**", ".next/**", "**/kill.integration.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          maxWorkers: 3,
        },
      },
    ],
  },
});
