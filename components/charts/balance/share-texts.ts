import type { Say } from "@/lib/words/messages/messages";
import { textWidth } from "@/lib/words/text-width";

type Side = { name: string; share: string };

const widthOf = (text: string) => textWidth(text, 12, 600);

/**
 * Who is ahead how often, in two texts for the ends of a line of some px: beside each other where they fit, else the
 * second below the first; a side whose names are too long for a line is called by its letter.
 */
export function shareTexts(say: Say, a: Side, b: Side, room: number): { a: string; b: string; rows: 1 | 2 } {
  const text = ({ name, share }: Side, letter: string) => {
    const long = say("balance_panel.ahead", { name, share });
    return widthOf(long) <= room ? long : say("balance_panel.side_ahead", { letter, share });
  };
  const [one, other] = [text(a, "A"), text(b, "B")];
  return { a: one, b: other, rows: widthOf(one) + widthOf(other) + 16 <= room ? 1 : 2 };
}
