import { defineConfig } from "@playwright/test";

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  reporter: [["line"], ["json", { outputFile: "test-results/e2e.json" }]],
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  // A press that comes before the code it is meant for is lost on a busy machine: once more, and named as flaky.
  retries: 1,
  // A machine that builds beside it answers late; what never comes still fails.
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env.ENTENTE_URL,
    timezoneId: "Pacific/Kiritimati",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        ...(isRoot ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
      ],
    },
  },
});
