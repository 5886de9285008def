import type { OptionProblem } from "../options/parse";

const longest = 80;
const shorten = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

const titles: Readonly<Record<number, string>> = {
  400: "A parameter cannot be used",
  404: "There is nothing at this address",
  405: "This address only answers reading",
  413: "That is more than can be answered",
  416: "There are no such bytes",
  500: "Something went wrong here",
  501: "This format is not offered",
  503: "The database does not answer",
};

/** The one shape of errors at the HTTP edge, RFC 9457 problem+json, as text and headers. */
export function problem(
  status: number,
  detail: string,
  instance: string,
  errors: readonly OptionProblem[] = [],
): { text: string; headers: Readonly<Record<string, string>> } {
  const body = {
    type: "about:blank",
    title: titles[status] ?? "Error",
    status,
    detail,
    instance,
    ...(errors.length > 0
      ? { errors: errors.map((error) => ({ ...error, found: shorten(error.found) })) }
      : {}),
  };
  return {
    text: JSON.stringify(body, null, 1),
    headers: {
      "Content-Type": "application/problem+json",
      "Access-Control-Allow-Origin": "*",
      "Cache-Control": "no-store",
      ...(status === 405 ? { Allow: "GET, HEAD, OPTIONS" } : {}),
    },
  };
}

/** A problem as a route answers it. */
export function problemResponse(...given: Parameters<typeof problem>): Response {
  const { text, headers } = problem(...given);
  return new Response(text, { status: given[0], headers });
}

/** What a 400 says in a sentence. */
export const detailOf = (problems: readonly OptionProblem[]) =>
  problems
    .map(({ parameter, found, expected }) => `${parameter}: found "${shorten(found)}", expected ${expected}`)
    .join("; ");
