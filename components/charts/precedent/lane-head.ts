import { wordsOf } from "@/lib/dossier/in-language";
import type { Label } from "../label-boxes";
import { sizeFitting } from "../size-fitting";
import { eventName, type Laid } from "./subject";

/** What a dossier's line is of and from when its months count, in two lines. */
export function laneHead(laid: Laid, top: number, width: number, narrow: boolean): Label[] {
  const { dossier, course, pair, tightPair } = laid;
  const { say, date, shortDate } = wordsOf(dossier);
  const line = (y: number, weight: 400 | 600, text: string): Label => ({
    x: 0,
    y: top + y,
    anchor: "start",
    size: sizeFitting(text, { size: weight === 600 ? 13.5 : 12, weight, room: width, least: 9 }),
    weight,
    text,
  });
  const since = say("precedent.since", {
    event: eventName(dossier, course.contact, "label"),
    date: (narrow ? shortDate : date)(course.start),
  });
  return [
    line(14, 600, dossier.settings.title),
    line(
      31,
      400,
      narrow
        ? say("precedent.head_narrow", { pair: tightPair, since })
        : say("precedent.head", { pair, since, date: date(course.until) }),
    ),
  ];
}
