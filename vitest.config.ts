import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

// UTC+14: a date that slips through a local time zone shows at once.
process.env.TZ = "Pacific/Kiritimati";

export default defineConfig({
  resolve: { alias: { "@": root } },
  test: {
    setupFiles: ["./lib/commands/fail-on-console-error.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Pure tests: loading every module anew for each file took twice the time of the tests themselves.
          isolate: false,
          testTimeout: 30_000,
          include: ["{app,components,lib}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.integration.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["**/*.integration.test.ts"],
          exclude: ["node_modules/**", ".next/**"],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          // Most files wait for the server, which has one core, the others for processes of their own.
          maxWorkers: 3,
        },
      },
    ],
  },
});
