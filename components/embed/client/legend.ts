import { emphasise } from "./marks";
import { drawing } from "./place";

const paintOf = (element: Element) => element.getAttribute("fill") ?? element.getAttribute("stroke");
const swatchOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest("[data-legend]") : null;

/** Pointing at a step of the legend leaves the marks of its colour and dims the others. */
export function watchLegend(): void {
  const show = ({ target }: Event) => {
    const swatch = swatchOf(target);
    if (!swatch) return;
    const paint = paintOf(swatch);
    const marks = [...(drawing()?.querySelectorAll("svg [data-key]") ?? [])];
    emphasise(
      marks.filter((mark) =>
        [...mark.children].some((shape) =>
          [shape.getAttribute("fill"), shape.getAttribute("stroke")].includes(paint),
        ),
      ),
      true,
    );
  };
  const leave = ({ target }: Event) => {
    if (swatchOf(target)) emphasise([]);
  };
  for (const type of ["pointerover", "focusin", "click"]) document.addEventListener(type, show);
  for (const type of ["pointerout", "focusout"]) document.addEventListener(type, leave);
  for (const swatch of document.querySelectorAll<SVGElement>("[data-legend]"))
    swatch.setAttribute("tabindex", "0");
}
