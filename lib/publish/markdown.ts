import { micromark } from "micromark";
import { gfmTable, gfmTableHtml } from "micromark-extension-gfm-table";

/**
 * A dossier's Markdown as HTML: CommonMark with tables. Tags and odd protocols in the text stay text. Headings
 * stand one level lower, since the page has its own first.
 */
export function markdownToHtml(text: string): string {
  let count = 0;
  return (
    micromark(text, { extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] })
      .replace(/<(\/?)h([1-5])>/g, (_, end: string, level: string) => `<${end}h${Number(level) + 1}>`)
      // A wide table scrolls in place; a reader at the keyboard can reach it.
      .replaceAll("<table>", () => {
        count += 1;
        return `<div class="scroll" tabindex="0" role="region" aria-label="Table ${count}"><table class="table">`;
      })
      .replaceAll("</table>", "</table></div>")
  );
}
