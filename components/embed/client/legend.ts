import { emphasise } from "./marks";
import { drawing } from "./place";

const swatchOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest("[data-legend]") : null;

/**
 * Pointing at an entry of the legend leaves the marks that it speaks of and dims the others: those of which a
 * shape has the attribute that the entry names, `stroke=var(--tone-1)`.
 */
export function watchLegend(): void {
  const show = ({ target }: Event) => {
    const swatch = swatchOf(target);
    if (!swatch) return;
    const [name = "", paint = ""] = swatch.getAttribute("data-legend")?.split("=") ?? [];
    const marks = [...(drawing()?.querySelectorAll("svg [data-key]") ?? [])];
    emphasise(
      marks.filter((mark) => mark.querySelector(`[${name}="${paint}"]`)),
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
