import { chartPath, framesPath, withQuery } from "@/lib/publish/links";
import type { Frame, Frames } from "../frame";
import { make } from "./make";
import { close, equip, goTo, heldKey } from "./marks";
import { morph } from "./morph";
import { article, drawing, json, place, queryAt, shown } from "./place";
import { pause as pauseWord, play as playWord } from "./said";
import { report } from "./size";

const calm = matchMedia("(prefers-reduced-motion:reduce)");
const frames = new Map<string, Frame>();
let days: readonly string[] = [];
/** The day that was asked for last: what arrives late for another is not shown. */
let wanted = shown.day;
/** The width of the composition that was put on screen last; 0 while none was. */
let width = 0;

/** The width at which the composition on screen is drawn. */
const composed = () => drawing()?.querySelector("svg")?.viewBox.baseVal.width ?? 0;
const keyOf = (day: string) => `${composed()} ${day}`;

/** Frames from a day on, some of them at once; negative steps go back. */
async function load(day: string, steps: number): Promise<void> {
  const query = queryAt(day);
  const drawn = composed();
  query.set("width", String(drawn));
  query.set("steps", String(steps));
  const found = await json<Frames>(`${framesPath(place.dossier, place.chart)}?${query}`);
  days = found.days;
  for (const frame of found.frames) frames.set(`${drawn} ${frame.day}`, frame);
}

const write = (selector: string, text: string) => {
  const element = article().querySelector(selector);
  if (element) element.textContent = text;
};

/** Puts a frame on screen: its marks glide, its words stand at once. */
function put(frame: Frame): void {
  const shownBox = drawing();
  const svg = shownBox?.querySelector("svg");
  if (!shownBox || !svg || frame.svg === null) return;
  width = composed();
  equip(shownBox);
  const held = heldKey();
  const next = new DOMParser().parseFromString(frame.svg, "image/svg+xml").documentElement;
  close();
  const box = make("div");
  box.append(document.importNode(next, true));
  equip(box);
  morph(svg, box.firstElementChild as Element, calm.matches ? 0 : 400);
  shown.day = frame.day;
  if (held) goTo(held);
  write("h1", frame.title);
  write(".sub", frame.sub);
  write(".note", frame.note);
  for (const element of document.querySelectorAll("footer .source")) element.textContent = frame.source;
  const more = document.querySelector(".more");
  more?.setAttribute("href", withQuery(chartPath(place.dossier, place.chart), queryAt(frame.day)));
  report();
}

/** Buttons and a slider around the links that the document has; those keep their place and work by themselves. */
export function watchTime(): void {
  const bar = document.querySelector(".time");
  const label = bar?.querySelector("b");
  if (!bar || !label) return;
  const { count = "1", place: start = "0" } = document.body.dataset;
  const back = bar.firstElementChild as Element;
  const on = bar.lastElementChild as Element;
  const play = make("button", [], { type: "button", "aria-label": playWord, "aria-pressed": "false" });
  const slider = make("input", [], {
    type: "range",
    min: "0",
    max: String(Number(count) - 1),
    value: start,
    "aria-label": bar.getAttribute("aria-label") ?? "",
    "aria-valuetext": label.textContent ?? "",
  }) as HTMLInputElement;
  bar.append(play, slider);
  let timer = 0;

  const at = () => days.findLastIndex((day) => day <= wanted);
  const pause = () => {
    clearTimeout(timer);
    timer = 0;
    play.setAttribute("aria-label", playWord);
    play.setAttribute("aria-pressed", "false");
  };
  async function go(day: string | undefined, steps: number): Promise<void> {
    if (day === undefined) return;
    wanted = day;
    if (!frames.has(keyOf(day))) await load(day, steps).catch(pause);
    const frame = frames.get(keyOf(day));
    if (!frame || wanted !== day) return;
    put(frame);
    const now = at();
    slider.value = String(now);
    slider.setAttribute("aria-valuetext", frame.date);
    (label as Element).textContent = frame.date;
    back.toggleAttribute("data-end", now <= 0);
    on.toggleAttribute("data-end", now >= days.length - 1);
  }
  const known = async () => {
    if (days.length === 0) await load(shown.day, 1).catch(pause);
  };
  const step = async (way: number) => {
    await known();
    await go(days[at() + way + (way < 0 && days[at()] !== wanted ? 1 : 0)], way * 6);
  };
  for (const [button, way] of [
    [back, -1],
    [on, 1],
  ] as const)
    button.addEventListener("click", (event) => {
      event.preventDefault();
      pause();
      step(way);
    });
  slider.addEventListener("input", async () => {
    pause();
    const to = Number(slider.value);
    await known();
    await go(days[to], 1);
  });
  const tick = async () => {
    await step(1);
    if (timer && at() < days.length - 1) timer = window.setTimeout(tick, 700);
    else pause();
  };
  play.addEventListener("click", async () => {
    if (timer) return pause();
    await known();
    if (at() >= days.length - 1) await go(days[0], 6);
    play.setAttribute("aria-label", pauseWord);
    play.setAttribute("aria-pressed", "true");
    timer = window.setTimeout(tick, 0);
  });
  for (const box of document.querySelectorAll(".d")) box.addEventListener("pointerdown", pause);
  document.addEventListener("visibilitychange", pause);
  // A frame that is turned or widened shows another composition, which has not followed the time yet.
  addEventListener("resize", () => {
    if (frames.size > 0 && composed() !== width) go(wanted, 1);
  });
}
