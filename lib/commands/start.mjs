import net from "node:net";
import { build, fill, install, say, serve, stop } from "./project.mjs";
import { warm } from "./warm.mjs";

const port = Number(process.env.PORT || 3000);
if (!Number.isInteger(port) || port < 1 || port > 65535)
  stop(`PORT is "${process.env.PORT}"; expected a number from 1 to 65535.`);

const { ENTENTE_ORIGIN: origin = "" } = process.env;
if (origin && !/^https?:\/\/[^/\s]+\/?$/.test(origin))
  stop(`ENTENTE_ORIGIN is "${origin}"; expected an address without a path, such as https://entente.example.`);

const isFree = () =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });

install();
build();
fill();
if (!(await isFree()))
  stop(`port ${port} is taken; stop what runs there or choose another: PORT=3001 npm start`);
say(`serving on http://localhost:${port} (stop with Ctrl C)`);
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
const server = serve(port, { env });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
await warm(`http://localhost:${port}`);
