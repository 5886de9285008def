import type { Motion, Track, Turn } from "./motion";
import { isAlike, type NumberText, numberText, written } from "./number-text";
import { Ticker } from "./ticker";

/** Lengths that may be passed through; what is text, colour or there at all changes at once. */
const lengths = new Set(
  "d x y x1 y1 x2 y2 cx cy r rx width height stroke-width opacity fill-opacity transform viewBox".split(" "),
);

/** The value of a track at a day. */
export function valueAt(turns: readonly Turn[], day: number): string {
  let [low, high] = [0, turns.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((turns[middle]?.[0] ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return turns[low]?.[1] ?? "";
}

/** One attribute on its way: what it is aimed at, and where it is. */
class Runner {
  readonly #element: Element;
  readonly #track: Track;
  #aim: string;
  #goal: NumberText;
  #now: number[] | null = null;

  constructor(element: Element, track: Track) {
    this.#element = element;
    this.#track = track;
    this.#aim = track.turns[0]?.[1] ?? "";
    this.#goal = numberText(this.#aim);
  }

  #write(value: string) {
    const { name } = this.#track;
    const [words] = this.#element.childNodes;
    if (name === "text" && words) words.nodeValue = value;
    else if (name === "text") this.#element.textContent = value;
    // What is not there is hidden and keeps its place in the layout: to take it out and put it back takes far longer.
    else if (name === "display")
      this.#element.setAttribute("visibility", value === "none" ? "hidden" : "inherit");
    else if (value === "") this.#element.removeAttribute(name);
    else this.#element.setAttribute(name, value);
  }

  /** Turns to a day; true where it has some way to go. */
  aim(day: number): boolean {
    const value = valueAt(this.#track.turns, day);
    if (value === this.#aim) return this.#now !== null;
    const before = this.#goal;
    this.#aim = value;
    if (!lengths.has(this.#track.name)) {
      this.#write(value);
      return false;
    }
    this.#goal = numberText(value);
    if (isAlike(before, this.#goal)) this.#now ??= [...before.numbers];
    else {
      this.#now = null;
      this.#write(value);
    }
    return this.#now !== null;
  }

  /** Goes a share of the way that is left; false once it is there. */
  step(share: number): boolean {
    if (!this.#now) return false;
    let rest = 0;
    for (const [place, goal] of this.#goal.numbers.entries()) {
      const way = goal - (this.#now[place] ?? goal);
      rest = Math.max(rest, Math.abs(way));
      this.#now[place] = goal - way * (1 - share);
    }
    if (rest * (1 - share) < 0.05) {
      this.#now = null;
      this.#write(this.#aim);
      return false;
    }
    this.#write(written(this.#goal.between, this.#now));
    return true;
  }
}

/** What sets each track's element going, by the place of the day on which it turns. */
function turningOn(tracks: readonly Track[], elements: readonly Element[]): readonly Runner[][] {
  const days: Runner[][] = [];
  for (const track of tracks) {
    const element = elements[track.element];
    if (!element) continue;
    const runner = new Runner(element, track);
    for (const [day] of track.turns) {
      days[day] ??= [];
      days[day].push(runner);
    }
  }
  return days;
}

/** Of the way that is left, a mark goes all but a third in so many ms. */
const pace = 70;

const ticker = new Ticker();

/** A drawing of all days in the page, over the drawing that it stands for: sent to a day, its marks glide there. */
export class Reel {
  readonly #svg: Element;
  readonly #turning: readonly (readonly Runner[] | undefined)[];
  readonly #moving = new Set<Runner>();
  readonly #watch: IntersectionObserver;
  #isSeen = true;
  #wanted = 0;
  /** The drawing is written as on the first day. */
  #aimed = 0;
  #before: number | null = null;

  constructor({ svg, tracks }: Motion) {
    this.#svg = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    this.#svg.setAttribute("class", "in-motion");
    this.#svg.setAttribute("aria-hidden", "true");
    const elements = [...this.#svg.querySelectorAll("[data-n]")];
    if (this.#svg.hasAttribute("data-n")) elements.unshift(this.#svg);
    this.#turning = turningOn(tracks, elements);
    for (const element of elements)
      if (element.getAttribute("display") === "none") {
        element.removeAttribute("display");
        element.setAttribute("visibility", "hidden");
      }
    this.#watch = new IntersectionObserver((entries) => {
      this.#isSeen = entries.at(-1)?.isIntersecting ?? true;
      if (this.#isSeen) ticker.add(this);
    });
  }

  /** Whether any of it is within the window. */
  get isSeen(): boolean {
    return this.#isSeen;
  }

  #aim(): void {
    const [from, to] = [Math.min(this.#aimed, this.#wanted), Math.max(this.#aimed, this.#wanted)];
    this.#aimed = this.#wanted;
    // What turns on no day between here and there is aimed right already.
    for (let day = from + 1; day <= to; day++)
      for (const runner of this.#turning[day] ?? [])
        if (runner.aim(this.#wanted)) this.#moving.add(runner);
        else this.#moving.delete(runner);
  }

  #go(share: number): void {
    for (const runner of this.#moving) if (!runner.step(share)) this.#moving.delete(runner);
  }

  /** Draws the marks as they are at a time; what nobody sees waits where it is. */
  step(now: number): boolean {
    if (!this.#isSeen) {
      this.#before = null;
      return false;
    }
    this.#aim();
    this.#go(1 - Math.exp(-Math.max(0, now - (this.#before ?? now - 1000 / 60)) / pace));
    const goesOn = this.#moving.size > 0;
    this.#before = goesOn ? now : null;
    return goesOn;
  }

  /** Goes to a day by its place; at once where it is new or nothing is to move on the screen. */
  show(day: number, surface: Element, isCalm: boolean): void {
    this.#wanted = day;
    const isNew = this.#svg.parentNode !== surface;
    if (isNew || isCalm) {
      this.#aim();
      this.#go(1);
    } else if (this.#aimed !== day) ticker.add(this);
    if (!isNew) return;
    surface.append(this.#svg);
    surface.setAttribute("data-moving", "");
    this.#watch.observe(this.#svg);
  }

  /** Leaves the page; the drawing beneath is seen again. */
  leave(): void {
    ticker.remove(this);
    this.#watch.disconnect();
    this.#svg.parentElement?.removeAttribute("data-moving");
    this.#svg.remove();
  }
}
