import type { Dossier } from "@/lib/dossier/dossier";
import { type BaseMap, baseMap, type Detail } from "@/lib/geography/base-map";
import type { Zoom } from "@/lib/options/zoom";
import { controlled } from "./controlled";
import { baseWidth, heightOf, project } from "./sheet";
import type { Sheet } from "./stations";

const detail: Record<Sheet, Detail> = {
  page: { apart: 5, speck: 8 },
  wide: { apart: 5.4, speck: 9 },
  phone: { apart: 3, speck: 6 },
  continent: { apart: 4, speck: 10 },
};

/** Land and borders: drawn once a sheet, whatever the width. */
export function baseOf(
  dossier: Dossier,
  sheet: Sheet,
  along: readonly string[],
  zoom: Zoom | null,
): BaseMap & { width: number } {
  const { stops, segments } = dossier.tables;
  const { names: control } = controlled(dossier);
  const width = baseWidth[sheet];
  const projection = () => project(sheet, stops, segments, new Set(along), width, zoom);
  const key = `${dossier.settings.id} ${sheet} ${along.join()}${control.join()} ${zoom && Object.values(zoom).join()}`;
  const ground = { projection, width, height: heightOf(sheet, width), key, focus: control, control };
  return { ...baseMap({ ...ground, detail: detail[sheet] }), width };
}
