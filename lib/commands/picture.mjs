import path from "node:path";
import { chromium } from "playwright";
import { findBrowser } from "./browser.mjs";
import { build, install, root, say } from "./project.mjs";
import { startServer } from "./server.mjs";

// Takes the picture of the dashboard that the README shows from the built app.
install();
build();
const server = await startServer();
const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
const browser = await chromium.launch({ executablePath: findBrowser(), args });
const page = await browser.newPage({ viewport: { width: 1440, height: 1320 }, colorScheme: "light" });
await page.goto(server.url, { waitUntil: "networkidle" });
await page.screenshot({ path: path.join(root, "docs/dashboard.png") });
await browser.close();
server.close();
say("wrote docs/dashboard.png");
process.exit(0);
