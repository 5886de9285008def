import { expect, it } from "vitest";
import { kindOf } from "./kind-of";

it("sorts addresses into a few kinds", () => {
  const kinds = {
    page: ["/", "/korea-2019", "/korea-2019@2026.11.1/network", "/korea-2019@2026.11.1"],
    picture: ["/korea-2019/network.svg", "/korea-2019/network.pdf"],
    data: ["/korea-2019/data/events.csv", "/korea-2019.zip", "/robots.txt"],
    embed: ["/embed/korea-2019/network", "/embed.js"],
    api: ["/api/health"],
    static: ["/_next/static/a.js"],
  };
  for (const [kind, paths] of Object.entries(kinds))
    for (const path of paths) expect([path, kindOf(path)]).toEqual([path, kind]);
});
