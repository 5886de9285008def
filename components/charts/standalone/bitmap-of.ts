import { createCanvas } from "@napi-rs/canvas";
import { keptGrounds } from "./kept-grounds";
import { Painter } from "./paint-shapes";
import type { Picture } from "./picture-of";
import { writePng } from "./write-png";

/** A picture as a PNG of a width in pixels; the height follows. */
export async function bitmapOf(
  { shapes, width, height }: Pick<Picture, "shapes" | "width" | "height">,
  pixels: number,
): Promise<Uint8Array> {
  const scale = pixels / width;
  const canvas = createCanvas(pixels, Math.round(height * scale));
  const context = canvas.getContext("2d");
  context.scale(scale, canvas.height / height);
  new Painter(context, keptGrounds(context)).paint(shapes);
  // The canvas's own memory, not a copy of it: nothing is drawn on it any more.
  return writePng(canvas.data(), canvas.width, canvas.height);
}
