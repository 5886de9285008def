import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Whether nginx is installed here. */
export const hasNginx = spawnSync("nginx", ["-v"]).status === 0;

/** The configuration that docs/deploy.md shows, for other ports and folders. */
function documented(port: number, ports: readonly string[], cache: string): string {
  const [, block = ""] = /```nginx\n([\s\S]*?)```/.exec(readFileSync("docs/deploy.md", "utf8")) ?? [];
  const changes: [string, string][] = [
    ["/var/cache/nginx/entente", `"${cache}"`],
    ["127.0.0.1:3000", `127.0.0.1:${ports[0]}`],
    ["127.0.0.1:3001", `127.0.0.1:${ports[1]}`],
    ["listen 80;", `listen 127.0.0.1:${port};`],
  ];
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`docs/deploy.md no longer has ${from}`);
    return text.replace(from, to);
  }, block);
}

/** Debian's nginx in front of two servers, as documented; `stop` ends it. */
export async function startNginx(folder: string, port: number, servers: readonly string[]) {
  mkdirSync(folder, { recursive: true });
  const ports = servers.map((url) => new URL(url).port);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path "${path.join(folder, name)}";`)
    .join("\n");
  const file = path.join(folder, "nginx.conf");
  writeFileSync(
    file,
    `${process.getuid?.() === 0 ? "user root;\n" : ""}daemon off;
pid "${path.join(folder, "pid")}";
error_log "${path.join(folder, "error.log")}";
events {}
http {
access_log off;
${temporary}
${documented(port, ports, path.join(folder, "cache"))}
}
`,
  );
  const nginx = spawn("nginx", ["-p", folder, "-c", file], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  nginx.stderr?.on("data", (text) => {
    said += text;
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100 && nginx.exitCode === null; tries++) {
    const answer = await fetch(`${url}/api/ready`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok)
      return {
        url,
        stop: async () => {
          nginx.kill("SIGTERM");
          await once(nginx, "exit");
        },
      };
    await pause(50);
  }
  nginx.kill("SIGKILL");
  throw new Error(`nginx did not start: ${said}`);
}
