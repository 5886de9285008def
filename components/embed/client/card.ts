import type { Card, CardSource } from "../../charts/card";
import { cardStyle } from "./card-style";
import { make } from "./make";
import { closeCard, confidence, filled, someOf } from "./said";

// A module of its own, which comes with the first card.
const sheet = new CSSStyleSheet();
sheet.replaceSync(cardStyle);
document.adoptedStyleSheets.push(sheet);

const link = (text: string, url: string | null) =>
  url ? make("a", [text], { href: url, target: "_blank", rel: "noopener noreferrer" }) : text;

const tinted = (tag: string, text: string, tone: number | undefined) => {
  const element = make(tag, [text]);
  if (tone !== undefined && Math.abs(tone) >= 0.5) element.style.color = `var(--tone-${tone < 0 ? 1 : 7})`;
  return element;
};

const source = ({ title, publisher, date, url }: CardSource) =>
  make("p", [link(title, url), make("br"), make("small", [[publisher, date].filter(Boolean).join(", ")])]);

/** The card of a mark: when and kind, what, why it matters, who, value, says who; the same order as on the pages. */
export function cardElement(card: Card, onClose: () => void): HTMLElement {
  const shut = make("button", ["×"], { class: "shut", type: "button", "aria-label": closeCard });
  shut.addEventListener("click", onClose);
  const names = (actors: readonly { name: string }[]) => actors.map(({ name }) => name).join(", ");
  const { who, table, rows } = card;
  const first = rows?.items.slice(0, 5) ?? [];
  return make("div", [
    shut,
    make("small", [`${card.when} · ${card.kind}`]),
    make("h2", [card.title]),
    card.text && make("p", [card.text]),
    who && make("p", [[names(who.from), names(who.to)].filter(Boolean).join(who.mutual ? " ↔ " : " → ")]),
    table &&
      make("table", [
        make(
          "tr",
          table.head.map((text) => make("th", [text])),
        ),
        ...table.rows.map((row) =>
          make(
            "tr",
            row.map(({ text, tone }) => tinted("td", text, tone)),
          ),
        ),
      ]),
    card.values.length > 0 &&
      make(
        "dl",
        card.values.map(({ label, note, value, tone }) =>
          make("div", [make("dt", [label, note && make("small", [` ${note}`])]), tinted("dd", value, tone)]),
        ),
      ),
    rows &&
      make("small", [
        first.length < rows.total ? filled(someOf, rows.title, first.length, rows.total) : rows.title,
      ]),
    rows &&
      make(
        "ul",
        first.map(({ title, detail, source: says, value }) =>
          make("li", [
            make("span", [
              title,
              make("br"),
              make("small", [detail, says && " · ", says && link(says.publisher, says.url)]),
            ]),
            value && tinted("b", value.text, value.tone),
          ]),
        ),
      ),
    ...card.sources.map(source),
    card.confidence && make("small", [filled(confidence, card.confidence)]),
  ]);
}
