import { firstDay, isApproximate, precisionOf } from "../time/edtf";
import type { Say } from "./messages/messages";

const numbersOf = (edtf: string) => {
  const [year = "", month = "1", day = "1"] = firstDay(edtf).split("-");
  return { year, month: Number(month), day: String(Number(day)) };
};

/** How a language writes EDTF dates. */
export function datesIn(say: Say) {
  const listed = (
    key: "dates.months" | "dates.months_of" | "dates.months_short" | "dates.months_short_of",
    month: number,
  ) => say(key).split(" ")[month - 1] ?? "";
  const written = (edtf: string, short: boolean) => {
    const { year, month, day } = numbersOf(edtf);
    const precision = precisionOf(edtf);
    // Some languages decline the month after a day.
    const alone = short ? "dates.months_short" : "dates.months";
    const name = precision === "month" ? alone : short ? "dates.months_short_of" : "dates.months_of";
    const parts = { year, month: listed(name, month), number: String(month), day };
    const words =
      precision === "year"
        ? say("dates.year", { year })
        : precision === "month"
          ? say("dates.month", parts)
          : say("dates.day", parts);
    return isApproximate(edtf) ? say("dates.about", { date: words }) : words;
  };
  return {
    /** An EDTF date in words: "25 April 2019", "April 2019", "about 3 August 2018". */
    date: (edtf: string) => written(edtf, false),
    /** The same with a short month: "25 Apr 2019". */
    shortDate: (edtf: string) => written(edtf, true),
    /** The month of a date as it follows "since" or "from": "April 2019"; where a language declines it, declined. */
    monthSince: (edtf: string) => {
      const { year, month, day } = numbersOf(edtf);
      return say("dates.month", {
        year,
        month: listed("dates.months_of", month),
        number: String(month),
        day,
      });
    },
    /** A day without its year: "25 Apr". */
    dayAndMonth: (edtf: string) => {
      const { month, day } = numbersOf(edtf);
      return say("dates.day_and_month", { month: listed("dates.months_short_of", month), day });
    },
    /** A month's short name, 1 to 12. */
    shortMonth: (month: number) => listed("dates.months_short", month),
  };
}
