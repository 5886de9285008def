import type { ServerResponse } from "node:http";
import { problem } from "../publish/problem";

/** Says that something is wrong, in the shape that routes use; how many bytes of body that has. */
export function sendProblem(
  response: ServerResponse,
  status: number,
  detail: string,
  path: string,
  more: Readonly<Record<string, string>> = {},
): number {
  const { text, headers } = problem(status, detail, path);
  const body = Buffer.from(text);
  response.writeHead(status, { ...headers, ...more, "Content-Length": String(body.length) });
  response.end(response.req.method === "HEAD" ? undefined : body);
  return body.length;
}
