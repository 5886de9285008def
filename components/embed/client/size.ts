import { drawing } from "./place";

let said = 0;

/**
 * The height that the embed would take: its words as they stand and the drawing at its own proportion. It depends
 * on the frame's width alone, never on its height, so that telling it cannot set off a loop.
 */
function wanted(): number {
  const box = drawing();
  const svg = box?.querySelector("svg")?.viewBox.baseVal;
  const parts = [...document.querySelectorAll("article>*,.time,footer")];
  const end = Math.max(...parts.map((part) => part.getBoundingClientRect().bottom)) + scrollY;
  const own =
    box && svg ? box.offsetWidth * (svg.height / svg.width) - box.getBoundingClientRect().height : 0;
  return Math.ceil(end + own - 0.05);
}

/** Tells the page around the frame how high it should be, in its own words and in those of AMP and Embedly. */
export function report(): void {
  if (parent === window) return;
  const height = wanted();
  if (height === said) return;
  said = height;
  parent.postMessage({ type: "entente:size", height }, "*");
  parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
  parent.postMessage(JSON.stringify({ src: location.href, context: "iframe.resize", height }), "*");
}

export function watchSize(): void {
  // Far from the window a browser draws no frame, and so observes no sizes in it: the first height is told unasked.
  report();
  const observer = new ResizeObserver(() => report());
  for (const part of document.querySelectorAll("body,header,footer")) observer.observe(part);
}
