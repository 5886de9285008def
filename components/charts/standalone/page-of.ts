import { PDFDocument, type SKRSContext2D } from "@napi-rs/canvas";
import { Painter } from "./paint-shapes";
import type { Picture } from "./picture-of";

/** Points of a printed page for each px: 72 an inch for 96 an inch. */
const points = 0.75;

/** A picture as a PDF of one page of its own size, all vectors, letters as outlines. */
export function pageOf({ model, shapes, width, height, address }: Picture): Uint8Array {
  const document = new PDFDocument({
    title: model.title,
    subject: address,
    author: "Entente",
    creator: "Entente",
  });
  const context = document.beginPage(width * points, height * points) as SKRSContext2D;
  context.scale(points, points);
  new Painter(context).paint(shapes);
  document.endPage();
  return document.close();
}
