import { useLayoutEffect, useRef } from "react";

/** What has the focus, as a selector and its place among all that fit: what comes in its place is found by the same. */
function likeness(focused: Element, within: Element) {
  const href = focused.getAttribute("href");
  const tag = focused.localName;
  const selector = focused.matches(".surface")
    ? ".surface"
    : href
      ? `${tag}[href="${CSS.escape(href)}"]`
      : tag;
  return { selector, index: [...within.querySelectorAll(selector)].indexOf(focused) };
}

/**
 * What the server drew, left as it stands in the page until its model is here. The server renders children in
 * this place; the browser, which does not have them yet, says nothing about the inside, and React leaves it.
 * A reader who is in it with the keyboard stays where they are when the model takes its place.
 */
export function Kept({ className }: { className: string }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    return () => {
      const focused = document.activeElement;
      const around = element?.parentElement;
      if (!element || !around || !focused || !element.contains(focused)) return;
      const { selector, index } = likeness(focused, element);
      queueMicrotask(() => {
        const now = around.querySelectorAll<HTMLElement>(selector);
        (now[index] ?? around.querySelector<HTMLElement>(".surface"))?.focus({ preventScroll: true });
      });
    };
  }, []);
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; the empty text keeps React from looking inside
    <div ref={box} className={className} dangerouslySetInnerHTML={{ __html: "" }} suppressHydrationWarning />
  );
}
