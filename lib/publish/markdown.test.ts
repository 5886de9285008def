import { expect, test } from "vitest";
import { markdownToHtml } from "./markdown";

test("headings stand one level lower, tables scroll, links lead on", () => {
  const html = markdownToHtml("# A\n\n## B\n\n[c](https://c.example)\n\n| d | e |\n|---|---|\n| 1 | `2` |\n");
  expect(html).toContain("<h2>A</h2>");
  expect(html).toContain("<h3>B</h3>");
  expect(html).toContain('<a href="https://c.example">c</a>');
  expect(html).toMatch(
    /<div class="scroll"[^>]*><table class="table">[\s\S]*<code>2<\/code>[\s\S]*<\/table><\/div>/,
  );
});

test("what a dossier writes stays text", () => {
  const html = markdownToHtml(
    "<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n[x](javascript:alert(1))",
  );
  expect(html).not.toMatch(/<script|<img|javascript:/);
  expect(html).toContain("&lt;script&gt;");
});
