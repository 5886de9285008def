import { z } from "zod";
import { defineOption } from "./option";

/** A part of a map: its middle in degrees (WGS 84), and how many times larger it is drawn than the whole. */
export type Zoom = { longitude: number; latitude: number; scale: number };
export const mostZoom = 24;

const number = "(-?\\d{1,3}(?:\\.\\d{1,4})?)";
const pattern = new RegExp(`^${number},${number},(\\d{1,2}(?:\\.\\d{1,2})?)$`);

/** The part of the map that is shown; the whole where nothing is asked. */
export const zoom = defineOption<Zoom | null>({
  title: "Zoom",
  description: `The part of the map that is shown: longitude and latitude of its middle, and how many times larger it is drawn than the whole, 1–${mostZoom}. Names find their places anew.`,
  expected: `longitude, latitude and scale (1–${mostZoom}) joined by commas, such as 127,38,4`,
  examples: ["127,38,4", "129.3,36,8"],
  schema: z
    .string()
    .regex(pattern)
    .transform((text): Zoom => {
      const [longitude = 0, latitude = 0, scale = 1] = text.split(",").map(Number);
      return { longitude, latitude, scale };
    })
    .refine(
      ({ longitude, latitude, scale }) =>
        Math.abs(longitude) <= 180 && Math.abs(latitude) <= 80 && scale >= 1 && scale <= mostZoom,
    ),
  format: (zoom) => (zoom ? `${zoom.longitude},${zoom.latitude},${zoom.scale}` : ""),
  initial: () => null,
});
