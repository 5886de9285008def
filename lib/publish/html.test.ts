import fc from "fast-check";
import { expect, test } from "vitest";
import { escaped, html } from "./html";

const plain = (markup: string) =>
  markup
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

test("no text breaks out of an element or attribute, and each reads back", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(escaped(text)).not.toMatch(/[<>"']/);
      expect(plain(escaped(text))).toBe(text);
    }),
  );
});

test("markup goes in as it is, lists one after another, nothing for null and false", () => {
  const items = ["a & b", html`<b>${"<c>"}</b>`];
  expect(`${html`<p title="${'"'}">${items}${null}${false}${0}</p>`}`).toBe(
    '<p title="&quot;">a &amp; b<b>&lt;c&gt;</b>0</p>',
  );
});
