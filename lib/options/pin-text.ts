/** An actor held at a place: per cent of the room that circles have, from its left and from its top. */
export type Pin = { id: string; x: number; y: number };

/** Actors that one address can hold in place. */
export const mostPins = 40;
const pin = /^([^,:;]{1,60}):(\d{1,3}(?:\.\d)?),(\d{1,3}(?:\.\d)?)$/;

/** "PRK:25,60;USA:80,10.5" as pins, by identifier; null where it says anything else. */
export function readPins(text: string): Pin[] | null {
  const found = text.split(";").map((part): Pin | null => {
    const [, id, x, y] = pin.exec(part) ?? [];
    const isPlace = id !== undefined && Number(x) <= 100 && Number(y) <= 100;
    return isPlace ? { id, x: Number(x), y: Number(y) } : null;
  });
  const pins = found.filter((one) => one !== null);
  const isWhole = pins.length === found.length && new Set(pins.map(({ id }) => id)).size === pins.length;
  return isWhole && pins.length <= mostPins ? pins.sort((a, b) => (a.id < b.id ? -1 : 1)) : null;
}

export const writePins = (pins: readonly Pin[]): string =>
  pins.map(({ id, x, y }) => `${id}:${x},${y}`).join(";");

const share = (value: number) => Math.round(Math.min(100, Math.max(0, value)) * 10) / 10;

/** The same with one more actor held, or held elsewhere; within the room, to a tenth of a per cent. */
export const withPin = (pins: readonly Pin[], { id, x, y }: Pin): Pin[] =>
  [...withoutPin(pins, id), { id, x: share(x), y: share(y) }].sort((a, b) => (a.id < b.id ? -1 : 1));

export const withoutPin = (pins: readonly Pin[], id: string): Pin[] => pins.filter((one) => one.id !== id);
