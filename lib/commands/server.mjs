import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "./free-port.mjs";
import { fill, serve, stop } from "./project.mjs";
import { answersWithin } from "./wait-for.mjs";

/**
 * The built app on a free port over a database of its own, a SQLite file unless another is named, with the project's
 * dossiers or those in other folders: `{ url, close, died }`, the last how it ended.
 */
export async function startServer({ databaseUrl, dossiers } = {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "entente-test-"));
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    ENTENTE_ORIGIN: "",
    DATABASE_URL: databaseUrl ?? `file:${path.join(folder, "entente.db")}`,
  };
  fill(env, dossiers);
  const server = serve(port, { env, stdio: ["ignore", "ignore", "inherit"] });
  const died = new Promise((resolve) =>
    server.on("exit", (code, signal) => resolve(signal ?? `status ${code}`)),
  );
  const url = `http://localhost:${port}`;
  const close = () => {
    server.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  };
  if (await answersWithin(30, `${url}/api/health`))
    return { url, databaseUrl: env.DATABASE_URL, close, died };
  close();
  return stop("the built app did not answer /api/health within 30 seconds.");
}
