import { createServer, type Server } from "node:http";
import { linkToServer } from "../dossier/served";
import { type Answered, whenAnswered } from "./answered";
import { drained } from "./drain";
import { isFromHere } from "./from-here";
import type { Front } from "./front";
import type { Log } from "./log";
import type { Metrics } from "./metrics";
import { sendProblem } from "./send-problem";
import type { Settings } from "./settings";

/** Longer than proxies keep an idle connection by default, so that it is they who end it: ms. */
const keepAlive = 75_000;

type Parts = {
  front: Front;
  log: Log | undefined;
  metrics: Metrics | undefined;
  settings: Pick<Settings, "linger" | "drain" | "metrics">;
};

/** The HTTP server with its own two addresses; `stop` ends it without losing a request. */
export function serverOf({ front, log, metrics, settings }: Parts): {
  server: Server;
  stop: () => Promise<boolean>;
} {
  let isStopping = false;
  const tell =
    log || metrics
      ? (answered: Answered) => {
          log?.request(answered);
          metrics?.count(answered);
        }
      : undefined;
  const link = linkToServer();
  const server = createServer({ keepAliveTimeout: keepAlive }, (request, response) => {
    link.comings += 1;
    const [path = "/"] = (request.url ?? "/").split("?");
    if (isStopping) {
      response.shouldKeepAlive = false;
      if (path === "/api/ready") return sendProblem(response, 503, "the server is stopping", path);
    }
    if (metrics && path === "/api/metrics" && (settings.metrics === "everywhere" || isFromHere(request)))
      return metrics.send(response);
    const told = front.answer(request, response);
    if (tell) whenAnswered(response, told, tell);
  });
  server.on("connection", () => {
    link.comings += 1;
  });
  const stop = () => {
    isStopping = true;
    return drained(server, settings);
  };
  return { server, stop };
}
