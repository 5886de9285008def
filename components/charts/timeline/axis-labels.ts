import { monthsBetween } from "@/lib/measures/event-months";
import { textWidth } from "@/lib/words/text-width";
import type { Words } from "@/lib/words/words";
import type { Label } from "../label-boxes";
import { type Axis, xOf } from "./scale";

/** Years and, where there is room, quarters beneath the bars. */
export function axisLabels({ shortMonth }: Words, axis: Axis, bottom: number) {
  const months = monthsBetween(axis.first, axis.last);
  const starts = months.map((month) => ({
    month,
    x: xOf(axis, `${month}-01` < axis.first ? axis.first : `${month}-01`),
    isYear: month.endsWith("-01") || month === months[0],
    isQuarter: ["-01", "-04", "-07", "-10"].some((end) => month.endsWith(end)),
  }));
  const label = (text: string, x: number, strong: boolean): Label & { strong: boolean } => ({
    text,
    x: x + 3,
    y: bottom + 15,
    anchor: "start",
    size: strong ? 12 : 11,
    weight: strong ? 600 : 400,
    strong,
  });
  let free = Number.NEGATIVE_INFINITY;
  const labels: (Label & { strong: boolean })[] = [];
  const room = (text: string, strong: boolean) => textWidth(text, strong ? 12 : 11, strong ? 600 : 400);
  const years = starts.filter(({ isYear }) => isYear);
  for (const { month, x } of years) {
    const text = month.slice(0, 4);
    if (x < free || x + 3 + room(text, true) > axis.right + 6) continue;
    labels.push(label(text, x, true));
    free = x + 3 + room(text, true) + 8;
  }
  const quarters = starts.filter(({ isQuarter, isYear }) => isQuarter && !isYear);
  const [one, two] = quarters;
  if (one && two && two.x - one.x >= 44)
    for (const { month, x } of quarters) {
      const text = shortMonth(Number(month.slice(5)));
      const end = x + 3 + room(text, false);
      const meets = labels.some(
        (other) => other.x < end + 4 && other.x + room(other.text, other.strong) + 4 > x + 3,
      );
      if (!meets && end <= axis.right) labels.push(label(text, x, false));
    }
  const ticks = starts
    .filter(({ isQuarter, isYear }) => isQuarter || isYear)
    .map(({ x, isYear }) => ({ x, height: isYear ? 6 : 4 }));
  return { labels, ticks: quarters.length > 60 ? ticks.filter(({ height }) => height === 6) : ticks };
}
