import { cardPath } from "@/lib/publish/links";
import type { Card } from "../../charts/card";
import { step } from "../../ui/walk";
import { idle } from "./idle";
import { make } from "./make";
import { drawing, json, place, queryAt, shown } from "./place";
import { walk } from "./said";

declare const cardScript: string;
/** What draws cards, and their style: only who looks into the chart needs them. */
const cards = (): Promise<typeof import("./card")> => import(cardScript);

const panel = make("aside", [], { class: "card", "aria-live": "polite", tabindex: "-1", hidden: "" });
const kept = new Map<string, Promise<Card | null>>();
/** The mark whose card is wanted, and whether it stays. */
let at: Element | null = null;
let pinned = false;
/** While the focus comes back to a mark, which opens no card anew. */
let returning = false;

export const markOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest("[data-key]") : null;
const keyOf = (mark: Element | null) => mark?.getAttribute("data-key") ?? "";
const marks = () => [...(drawing()?.querySelectorAll("svg [data-key]") ?? [])];
/** What marks speak of, by key; only the last composition of the document and the frames say it. */
const spoken = new Map<string, string[]>();
const aboutOf = (mark: Element) => spoken.get(keyOf(mark)) ?? [];

function card(key: string): Promise<Card | null> {
  const query = queryAt(shown.day);
  query.set("key", key);
  const address = `${cardPath(place.dossier, place.chart)}?${query}`;
  const found = kept.get(address) ?? json<Card | null>(address);
  kept.set(address, found);
  found.catch(() => kept.delete(address));
  return found;
}

function hear(root: ParentNode): void {
  for (const mark of root.querySelectorAll("[data-about]"))
    spoken.set(keyOf(mark), mark.getAttribute("data-about")?.split(" ") ?? []);
}

/** Gives the marks of a drawing what pointing needs: ground to hit, a ring for focus, a place in the walk. */
export function equip(box: Element): void {
  if (spoken.size === 0) hear(document);
  hear(box);
  for (const mark of box.querySelectorAll("svg [data-key]")) {
    const shape = mark.querySelector("path,circle,rect");
    if (!shape || mark.querySelector(".hit")) continue;
    const width = Number(shape.getAttribute("stroke-width") ?? 0);
    const [ring, hit] = [shape.cloneNode() as Element, shape.cloneNode() as Element];
    for (const clone of [ring, hit]) {
      for (const name of ["stroke-dasharray", "fill", "stroke", "opacity"]) clone.removeAttribute(name);
    }
    ring.setAttribute("class", "ring");
    ring.setAttribute("stroke-width", String(width + 6));
    hit.setAttribute("class", "hit");
    hit.setAttribute("stroke-width", String(Math.max(18, width)));
    mark.prepend(ring);
    mark.append(hit);
    mark.setAttribute("tabindex", "-1");
  }
}

/** Dims what has nothing to do with some marks; or, if they alone count, every other mark. */
export function emphasise(chosen: readonly Element[], alone = false): void {
  const words = new Set(chosen.flatMap((mark) => [keyOf(mark), ...aboutOf(mark)]));
  for (const mark of marks()) {
    const related =
      chosen.includes(mark) || (!alone && [keyOf(mark), ...aboutOf(mark)].some((word) => words.has(word)));
    mark.classList.toggle("is-dimmed", (chosen.length > 0 || alone) && !related);
    mark.classList.toggle("is-open", !alone && chosen.includes(mark));
  }
}

/** The key of the mark that has the focus; empty where none has. */
export const heldKey = () => keyOf(markOf(document.activeElement));

/** Gives the focus to a mark of the drawing on screen; to the drawing where it has no such mark. */
export function goTo(key: string): void {
  const box = drawing();
  (box?.querySelector<SVGElement>(`[data-key="${key}"]`) ?? box)?.focus();
}

export function close(): void {
  at = null;
  pinned = false;
  panel.hidden = true;
  emphasise([]);
}

/** Closes a card; a reader inside it is back at its mark. */
function leave(): void {
  const key = keyOf(at);
  const isInside = panel.contains(document.activeElement);
  close();
  if (!isInside) return;
  returning = true;
  goTo(key);
  returning = false;
}

/** Beside the mark and never over it; where there is no room, a sheet at the foot. */
function stand(mark: Element): void {
  panel.className = "card";
  panel.style.cssText = "";
  const { left, right, top } = mark.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const x = right + 12 + width <= innerWidth - 8 ? right + 12 : left - 12 - width;
  if (innerWidth < 560 || x < 8) panel.className = "card sheet";
  else panel.style.cssText = `left:${x}px;top:${Math.max(8, Math.min(top, innerHeight - height - 8))}px`;
}

async function open(mark: Element, stays: boolean): Promise<void> {
  if (at === mark && pinned) return;
  at = mark;
  pinned = stays;
  const made = await Promise.all([card(keyOf(mark)), cards()]).catch(() => null);
  if (at !== mark) return;
  const [found, draw] = made ?? [];
  if (!found || !draw) return close();
  panel.replaceChildren(draw.cardElement(found, leave));
  panel.hidden = false;
  // The number that is written at it, which its name has to hold.
  const written = mark.textContent?.trim() ?? "";
  const number = /^\P{L}*\d\P{L}*$/u.test(written) ? `, ${written}` : "";
  mark.setAttribute("aria-label", `${found.title}, ${found.when}${number}`);
  mark.setAttribute("role", "button");
  emphasise([mark]);
  stand(mark);
}

/** Opens a card for good and goes into it. */
async function enter(mark: Element): Promise<void> {
  if (at === mark && !panel.hidden) pinned = true;
  else await open(mark, true);
  if (at === mark) panel.focus();
}

/** Pointing, touching and walking show the same card; one stop for the keyboard, arrows walk, Escape closes. */
export function watchMarks(): void {
  document.body.append(panel);
  idle(() => {
    const box = drawing();
    if (box) equip(box);
  });
  for (const box of document.querySelectorAll<HTMLElement>(".d")) {
    for (const type of ["pointerenter", "focusin"])
      box.addEventListener(type, () => {
        equip(box);
        cards().catch(() => undefined);
      });
    box.tabIndex = 0;
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", walk);
    box.addEventListener("pointerover", ({ target, pointerType }) => {
      const mark = markOf(target);
      if (pinned || pointerType !== "mouse") return;
      if (mark) open(mark, false);
      else close();
    });
    box.addEventListener("pointerleave", () => {
      if (!pinned) close();
    });
    box.addEventListener("click", ({ target }) => {
      const mark = markOf(target);
      if (mark) open(mark, true);
      else close();
    });
    box.addEventListener("focusin", ({ target }) => {
      const mark = markOf(target);
      if (!returning && mark?.matches(":focus-visible")) open(mark, false);
    });
    box.addEventListener("focusout", () => {
      if (!pinned) close();
    });
    box.addEventListener("keydown", (event) => {
      const mark = markOf(event.target);
      if (event.key === "Escape") {
        close();
        box.focus();
      } else if (mark && (event.key === "Enter" || event.key === " ")) {
        event.preventDefault();
        enter(mark);
      } else {
        const next = step(marks().map(keyOf), mark ? keyOf(mark) : null, event.key);
        if (next === null) return;
        event.preventDefault();
        goTo(next);
      }
    });
  }
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") leave();
  });
}
