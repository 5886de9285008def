import type { ServerResponse } from "node:http";
import type { Came, Told } from "./front";
import { type Kind, kindOf } from "./kind-of";

/** A request that is over, as logs and figures tell of it. */
export type Answered = {
  method: string;
  url: string;
  kind: Kind;
  /** 499 where the client went before it had all. */
  status: number;
  ms: number;
  bytes: number;
  came: Came;
};

/** Tells of a request once its connection is done with it. */
export function whenAnswered(
  response: ServerResponse,
  told: Told | Promise<Told>,
  tell: (answered: Answered) => void,
) {
  const began = performance.now();
  const { method = "GET", url = "/" } = response.req;
  response.once("close", async () => {
    const ms = performance.now() - began;
    const { came, bytes } = await told;
    const status = response.writableFinished ? response.statusCode : 499;
    tell({ method, url, kind: kindOf(url.split("?")[0] ?? url), status, ms, bytes, came });
  });
}
