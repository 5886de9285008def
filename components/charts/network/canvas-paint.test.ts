import { createCanvas, Path2D } from "@napi-rs/canvas";
import { beforeAll, expect, test, vi } from "vitest";
import { readDossierFolder } from "@/lib/dossier/read-folder";
import { parseOptions } from "@/lib/options/parse";
import { markAt } from "./canvas-paint";
import { networkModel } from "./model";
import { networkOptions } from "./options";

beforeAll(() => {
  vi.stubGlobal("Path2D", Path2D);
  return () => vi.unstubAllGlobals();
});

test("a point on a canvas finds the circle there, else the edge, else nothing", () => {
  const dossier = readDossierFolder("prisma/dossiers/korea-2019");
  const { values } = parseOptions(networkOptions, new URLSearchParams(), dossier);
  const model = networkModel(dossier, values, 824);
  const context = createCanvas(model.width, model.height).getContext(
    "2d",
  ) as unknown as CanvasRenderingContext2D;
  context.setTransform(2, 0, 0, 2, 0, 0);
  for (const { key, x, y } of model.nodes) expect(markAt(context, model, x, y)).toBe(key);
  const straight = model.edges.flatMap((edge) => {
    const ends = /^M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)$/.exec(edge.path)?.slice(1).map(Number);
    return ends ? [{ edge, ends }] : [];
  });
  expect(straight.length).toBeGreaterThan(3);
  for (const { edge, ends } of straight) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends;
    const alone = { nodes: [], edges: [edge] };
    expect(markAt(context, alone, (x1 + x2) / 2, (y1 + y2) / 2)).toBe(edge.key);
    expect(markAt(context, alone, x1 - 60, y1 - 60)).toBeNull();
  }
});
