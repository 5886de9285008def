import type { RequestListener } from "node:http";
import { linkToServer, type Served } from "../dossier/served";
import type { Asked } from "./asked";
import { CapturedResponse, requestFor } from "./captured";

/** What the app said, while its body still comes. */
export type Said = {
  status: number;
  /** By name in lower case; what was set more than once is one list, cookies one to a line. */
  headers: Readonly<Record<string, string>>;
  body: Pick<CapturedResponse, "take" | "isWritten" | "destroy">;
};

/** The app behind the server: Next's request handler. */
export type App = (...args: Parameters<RequestListener>) => Promise<unknown> | unknown;

/**
 * Asks the app, within this process, for what it answers from some releases. Resolves when status and headers are
 * there. The body is held back until it is taken; destroying it stops the app's work.
 */
export async function askApp(
  app: App,
  { url, headers }: Pick<Asked, "url" | "headers">,
  served: Served,
  { method = "GET", more = {} }: { method?: "GET" | "HEAD"; more?: Readonly<Record<string, string>> } = {},
): Promise<Said> {
  const request = requestFor(method, url, { ...headers, ...more });
  const response = new CapturedResponse(request);
  const fail = (error: unknown) =>
    response.destroy(error instanceof Error ? error : new Error(String(error)));
  try {
    Promise.resolve(linkToServer().answering.run(served, () => app(request, response))).catch(fail);
  } catch (error) {
    fail(error);
  }
  await response.begun();
  const said: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.getHeaders()))
    if (value !== undefined)
      said[name] = Array.isArray(value) ? value.join(name === "set-cookie" ? "\n" : ", ") : String(value);
  return { status: response.statusCode, headers: said, body: response };
}
