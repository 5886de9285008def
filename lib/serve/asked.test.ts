import { expect, it } from "vitest";
import { askedOf } from "./asked";

const asked = (url: string, headers: Record<string, string> = {}) =>
  askedOf({ url, headers: { host: "one.example", ...headers } });

it("knows pages by their address, as the app does", () => {
  for (const page of [
    "/",
    "/korea-2019",
    "/korea-2019@2026.11.1",
    "/korea-2019@2026.11.1/network?as_of=2018",
  ])
    expect([page, asked(page).isPage]).toEqual([page, true]);
  for (const other of ["/korea-2019/network.svg", "/embed/korea-2019/network", "/api/health", "/embed.js"])
    expect([other, asked(other).isPage]).toEqual([other, false]);
  expect(asked("/korea-2019/data/events", { accept: "text/csv" }).isPage).toBe(false);
});

it("passes on a page's language, not all that a browser says of languages", () => {
  const language = (url: string, given?: string) =>
    asked(url, given === undefined ? {} : { "accept-language": given }).headers["accept-language"];
  expect(language("/korea-2019", "ko-KR,ko;q=0.9,en;q=0.5")).toBe("ko");
  expect(language("/korea-2019?lang=ja", "ko")).toBe("ja");
  expect(language("/korea-2019")).toBe("en");
  expect(language("/embed/korea-2019/network", "ko")).toBeUndefined();
});

it("tells apart only what an answer may depend on", () => {
  const key = (headers: Record<string, string>, url = "/korea-2019/data/events") => asked(url, headers).key;
  const chrome = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
  expect(key({ accept: chrome })).toBe(key({ accept: "text/html", "user-agent": "other", cookie: "a=1" }));
  expect(key({ accept: "text/csv" })).not.toBe(key({ accept: "text/html" }));
  for (const [name, value] of [
    ["host", "two.example"],
    ["x-forwarded-proto", "https"],
    ["rsc", "1"],
  ] as const)
    expect(key({ accept: chrome, [name]: value })).not.toBe(key({ accept: chrome }));
  expect(key({ accept: "text/csv" }, "/korea-2019/network")).toBe(key({}, "/korea-2019/network"));
});

it("hands the app where readers are, in one form", () => {
  const { headers } = askedOf({
    url: "/",
    headers: { host: "inside:3000", "x-forwarded-host": "Out.example", "x-forwarded-proto": "https" },
  });
  expect(headers).toMatchObject({ host: "out.example", "x-forwarded-proto": "https" });
  expect(askedOf({ url: "/", headers: { host: "inside:3000" } }, "https://set.example").headers.host).toBe(
    "set.example",
  );
});
