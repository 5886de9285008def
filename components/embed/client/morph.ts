const lengths = "d x y cx cy r rx width height stroke-width opacity".split(" ");
const number = /-?\d*\.?\d+/g;

/** A function from 0…1 to a text between two that differ in their numbers alone; null where they differ otherwise. */
export function between(from: string, to: string): ((share: number) => string) | null {
  const [a, b] = [from.match(number) ?? [], to.match(number) ?? []];
  if (from === to || a.length !== b.length || from.replace(number, "") !== to.replace(number, ""))
    return null;
  return (share) => {
    let place = 0;
    return to.replace(number, () => {
      const [start, end] = [Number(a[place]), Number(b[place])];
      place += 1;
      return String(Math.round((start + (end - start) * share) * 100) / 100);
    });
  };
}

const nameOf = (element: Element, places: Map<string, number>) => {
  const key = element.getAttribute("data-key");
  if (key) return key;
  const place = (places.get(element.tagName) ?? 0) + 1;
  places.set(element.tagName, place);
  return `${element.tagName}${place}`;
};
const byName = (parent: Element) => {
  const places = new Map<string, number>();
  return [...parent.children].map((child) => [nameOf(child, places), child] as const);
};

type Change = { element: Element; name: string; at: (share: number) => string; end: string };

/** What moves between two drawings: marks are paired by key, the rest by place; what is new fades in. */
function changes(from: Element, to: Element, moving: Change[], fresh: Element[]) {
  for (const name of lengths) {
    const [start, end] = [from.getAttribute(name), to.getAttribute(name)];
    const at = start !== null && end !== null ? between(start, end) : null;
    if (at && end !== null) moving.push({ element: to, name, at, end });
  }
  const known = new Map(byName(from));
  for (const [name, child] of byName(to)) {
    const partner = known.get(name);
    if (partner && partner.tagName === child.tagName) changes(partner, child, moving, fresh);
    else fresh.push(child);
  }
}

let running = 0;

/**
 * Puts a drawing in the place of another and lets its marks glide there for some ms, easing out. In the end the
 * new drawing stands as it was given, whatever was underway.
 */
export function morph(from: Element, to: Element, ms: number): void {
  const moving: Change[] = [];
  const fresh: Element[] = [];
  if (ms > 0) changes(from, to, moving, fresh);
  from.replaceWith(to);
  for (const element of fresh) element.animate([{ opacity: 0 }, {}], ms);
  cancelAnimationFrame(running);
  if (moving.length === 0) return;
  const start = performance.now();
  const draw = (now: number) => {
    const share = Math.min(1, Math.max(0, now - start) / ms);
    const eased = 1 - (1 - share) ** 3;
    for (const { element, name, at, end } of moving) element.setAttribute(name, share < 1 ? at(eased) : end);
    if (share < 1) running = requestAnimationFrame(draw);
  };
  draw(start);
}
