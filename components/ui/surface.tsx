"use client";
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef } from "react";
import { type Stop, stepAmong } from "./walk-matrix";

type Props = {
  /** The marks in walking order. */
  marks: readonly Stop[];
  label: string;
  /** The opened mark of the address; marks about it are emphasised too. */
  selected: string | null;
  onPoint: (key: string | null, element: Element | null) => void;
  onOpen: (key: string | null, element: Element | null) => void;
  /** On the server, the drawing as it is written; the browser has `children` instead. */
  markup?: string | undefined;
  children: ReactNode;
};

/** The mark that something in a drawing is a part of, and its key. */
export const markOf = (target: EventTarget) =>
  target instanceof Element ? target.closest("[data-key]") : null;
export const keyOf = (element: Element | null) => element?.getAttribute("data-key") ?? null;

/** Marks the opened mark, what speaks of it, and dims the rest; emphasis is a class and not in the figure. */
function emphasise(root: Element, selected: string | null) {
  const marks = [...root.querySelectorAll("[data-key]")];
  const own = marks.filter((mark) => keyOf(mark) === selected);
  const spokenOf = new Set(own.flatMap((mark) => mark.getAttribute("data-about")?.split(" ") ?? []));
  const isRelated = (mark: Element) =>
    spokenOf.has(keyOf(mark) ?? "") ||
    (mark.getAttribute("data-about") ?? "").split(" ").includes(selected ?? "-");
  const anything = own.length > 0 || marks.some(isRelated);
  for (const mark of marks) {
    const isOwn = keyOf(mark) === selected;
    mark.classList.toggle("is-selected", isOwn);
    mark.classList.toggle("is-related", !isOwn && isRelated(mark));
    mark.classList.toggle("is-dimmed", anything && !isOwn && !isRelated(mark));
  }
}

/**
 * The interactive drawing: pointing, touching and walking show the same card. One tab stop, arrows walk the
 * marks, Enter opens, Escape closes. The figure inside stays a picture made of links.
 */
export function Surface({ marks: stops, label, selected, onPoint, onOpen, markup, children }: Props) {
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!root.current) return;
    for (const link of root.current.querySelectorAll("a[data-key]")) link.setAttribute("tabindex", "-1");
    emphasise(root.current, selected);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      onPoint(null, null);
      onOpen(null, null);
      root.current?.focus();
      return;
    }
    const next = stepAmong(stops, keyOf(markOf(event.target)), event.key);
    if (next === null) return;
    event.preventDefault();
    root.current?.querySelector<HTMLElement>(`a[data-key="${CSS.escape(next)}"]`)?.focus();
  };
  const onOver = (event: PointerEvent) => {
    if (event.pointerType !== "mouse") return;
    const mark = markOf(event.target);
    onPoint(keyOf(mark), mark);
  };
  return (
    <section
      ref={root}
      className="surface"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is one tab stop whose marks are walked with arrows
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerOver={onOver}
      onPointerLeave={() => onPoint(null, null)}
      onFocus={(event) => {
        const mark = markOf(event.target);
        if (mark?.matches(":focus-visible")) onPoint(keyOf(mark), mark);
      }}
      onBlur={() => onPoint(null, null)}
      onClick={(event) => {
        const mark = markOf(event.target);
        if (!mark || event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(keyOf(mark), mark);
      }}
      {...(markup === undefined ? { children } : { dangerouslySetInnerHTML: { __html: markup } })}
    />
  );
}
