import { expect, test } from "@playwright/test";

test("every claim stands with its verdict, and evidence links open", async ({ page, request }) => {
  test.setTimeout(240_000);
  await page.goto("/korea-2019/claims");
  const claims = page.locator("li.claim");
  const rows = await (await request.get("/korea-2019/data/claims.json")).json();
  await expect(claims).toHaveCount(rows.rows.length);
  for (const text of await page.locator(".claim-verdict").allTextContents())
    expect(text.trim().length).toBeGreaterThan(3);
  const links = await page
    .locator(".evidence a.plain")
    .evaluateAll((all) => [...new Set(all.map((a) => a.getAttribute("href")))]);
  expect(links.length).toBeGreaterThan(50);
  const open = async (link: string | null) => {
    const answer = await request.get(link ?? "");
    expect(answer.status(), link ?? "").toBe(200);
    expect(await answer.text(), link ?? "").not.toContain('class="notice"');
  };
  // They lead to entries of a few kinds, all made alike: every third one.
  const some = links.filter((_, place) => place % 3 === 0);
  for (let place = 0; place < some.length; place += 4)
    await Promise.all(some.slice(place, place + 4).map(open));
});
