import { expect, test } from "vitest";
import { charts } from "../charts";
import { bytesOf, publicationOf } from "../standalone/publication-fixture";
import { pdf } from "./pdf";

test.each(Object.values(charts).map((chart) => [chart.id, chart] as const))(
  "%s is one page of vectors in its own size, the same bytes twice",
  async (_, chart) => {
    const publication = publicationOf(chart, pdf, { width: 800 });
    const bytes = await bytesOf(pdf, publication);
    const text = bytes.toString("latin1");
    expect(text).toMatch(/^%PDF-1\.\d/);
    expect(text.trimEnd().endsWith("%%EOF")).toBe(true);
    expect(text.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    expect(text).toMatch(/\/MediaBox \[0 0 600 [\d.]+\]/);
    expect(text).not.toMatch(/\/Subtype \/Image|\/JavaScript|\/URI/);
    expect((await bytesOf(pdf, publication)).equals(bytes)).toBe(true);
  },
);
