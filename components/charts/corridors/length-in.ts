import type { Words } from "@/lib/words/words";

/** A length with its unit, as the language writes it: "126.5 km". */
export const lengthIn = ({ say, kilometres }: Words, km: number) =>
  say("corridors_panel.km", { number: kilometres(km) });

/** The same in whole kilometres: "9,348 km". */
export const wholeLengthIn = ({ say, count }: Words, km: number) =>
  say("corridors_panel.km", { number: count(km) });
