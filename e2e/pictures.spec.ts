import { expect, test } from "@playwright/test";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { charts } from "./charts";

// The SVG as the browser draws it and the PNG as the server paints it are one picture.
for (const chart of charts)
  for (const view of ["width=800", "width=360&theme=dark"])
    test(`${chart} with ${view} is the same picture as SVG and as PNG`, async ({ page, request }) => {
      const painted = PNG.sync.read(await (await request.get(`/korea-2019/${chart}.png?${view}`)).body());
      const { width, height } = painted;
      await page.setViewportSize({ width, height });
      await page.goto(`/korea-2019/${chart}.svg?${view}`);
      const seen = PNG.sync.read(await page.screenshot());
      expect([seen.width, seen.height]).toEqual([width, height]);
      const differing = pixelmatch(seen.data, painted.data, null, width, height, { threshold: 0.1 });
      expect(differing / (width * height)).toBeLessThan(0.005);
    });
