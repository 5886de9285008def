import { type Pin, readPins } from "@/lib/options/pin-text";

/** Whom an address holds in place; nobody where it cannot be read. */
export const pinsIn = (asked: URLSearchParams): Pin[] => readPins(asked.get("pins") ?? "") ?? [];
