import next from "next";
import { linkToServer } from "../dossier/served";
import { Front } from "./front";
import { Log } from "./log";
import { settingsFrom } from "./settings";
import { serverOf } from "./start";

function fail(error: unknown): never {
  process.stderr.write(`entente: ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}

function readSettings() {
  try {
    return settingsFrom(process.env);
  } catch (error) {
    return fail(error);
  }
}

const settings = readSettings();
const { port } = settings;
const app = next({ dev: false, port, quiet: true });
await app.prepare();

const front = new Front({
  app: app.getRequestHandler(),
  read: async () => {
    const { read } = linkToServer();
    if (!read) throw new Error("the app has not said how to read the releases");
    return read();
  },
  cacheBytes: settings.cacheBytes,
  origin: settings.origin,
});
setInterval(() => front.rest(), 100).unref();

const log = settings.log ? new Log((line) => process.stdout.write(line)) : undefined;
const metrics = settings.metrics === "off" ? undefined : new (await import("./metrics")).Metrics(front);
const { server, stop } = serverOf({ front, log, metrics, settings });
server.on("error", fail);
server.listen(port, () => log?.line("listening", { port }));

let stopping = 0;
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, async () => {
    // A terminal tells the whole group, and so does who started this: only a later one is a second wish.
    if (stopping > 0 && Date.now() - stopping > 1_000) process.exit(1);
    if (stopping > 0) return;
    stopping = Date.now();
    log?.line("stopping", { signal });
    const isClean = await stop();
    log?.line("stopped", { clean: isClean });
    process.exit(0);
  });
