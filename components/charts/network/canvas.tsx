import { type PointerEvent, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { keyOf, markOf } from "../../ui/surface";
import { stepAmong } from "../../ui/walk-matrix";
import { Picture } from "../picture";
import { markAt, paintNetwork } from "./canvas-paint";
import { GraphLegend, MarkShape } from "./figure";
import type { NetworkModel } from "./model";

type Props = { model: NetworkModel; selected: string | null; href: (key: string) => string };

/** Paints anew when the model, the size or the theme is another. */
function usePainting(model: NetworkModel) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { current } = canvas;
    if (!current) return;
    const paint = () => paintNetwork(current, model);
    paint();
    document.fonts.ready.then(paint);
    const size = new ResizeObserver(paint);
    size.observe(current);
    const theme = new MutationObserver(paint);
    theme.observe(document.documentElement, { attributes: true });
    const system = matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", paint);
    return () => {
      size.disconnect();
      theme.disconnect();
      system.removeEventListener("change", paint);
    };
  }, [model]);
  return canvas;
}

/**
 * A network of many marks on a canvas, from the same geometry as the figure. Of the marks only those that a reader
 * points at, walks to or has opened are elements, as links in a picture above it: everything else works as ever.
 */
export function NetworkCanvas({ model, selected, href }: Props) {
  const canvas = usePainting(model);
  const [pointed, setPointed] = useState<string | null>(null);
  /** Where the focus comes from and where it goes: it cannot leave what is not there any more. */
  const [walked, setWalked] = useState<readonly (string | null)[]>([]);
  useEffect(() => {
    const surface = canvas.current?.closest<HTMLElement>(".surface");
    // Before the surface looks for the next mark to give it the focus, that mark has to be there.
    const bring = ({ target, key }: KeyboardEvent) => {
      const from = target && keyOf(markOf(target));
      const next = stepAmong(model.marks, from, key);
      if (next !== null) flushSync(() => setWalked([from, next]));
    };
    surface?.addEventListener("keydown", bring, true);
    return () => surface?.removeEventListener("keydown", bring, true);
  }, [canvas, model]);

  const onMove = (event: PointerEvent<HTMLElement>) => {
    const context = canvas.current?.getContext("2d");
    const box = canvas.current?.getBoundingClientRect();
    if (!context || !box) return;
    const scale = model.width / box.width;
    setPointed(markAt(context, model, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale));
  };
  const live = [...new Set([selected, ...walked, pointed])].filter((key) => key !== null);
  return (
    <div className="network-canvas" onPointerMove={onMove} onPointerDown={onMove}>
      <canvas ref={canvas} style={{ aspectRatio: `${model.width} / ${model.height}` }} />
      <Picture model={model}>
        {live.map((key) => (
          <MarkShape key={key} markKey={key} model={model} href={href} />
        ))}
        <GraphLegend model={model} />
      </Picture>
    </div>
  );
}
