import { expect } from "vitest";

/** The built server that integration tests ask, and the dossier that they ask about. */
export const url = process.env.ENTENTE_URL ?? "";
export const id = "korea-2019";
export const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${url}${path}`, { redirect: "manual", ...init });

/** A problem of the one shape, with its status in the line and in the body. */
export async function expectProblem(response: Response, status: number) {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = await response.json();
  expect(body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  return body;
}
