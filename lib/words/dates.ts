import { firstDay, isApproximate, precisionOf } from "../time/edtf";

const months = "January February March April May June July August September October November December".split(
  " ",
);

const parts = (edtf: string) => {
  const [year = "", month = "1", day = "1"] = firstDay(edtf).split("-");
  return { year, month: months[Number(month) - 1] ?? "", day: String(Number(day)) };
};

/** An EDTF date in words: "25 April 2019", "April 2019", "about 3 August 2018". */
export function dateInWords(edtf: string): string {
  const { year, month, day } = parts(edtf);
  const precision = precisionOf(edtf);
  const words =
    precision === "year" ? year : precision === "month" ? `${month} ${year}` : `${day} ${month} ${year}`;
  return isApproximate(edtf) ? `about ${words}` : words;
}

/** The same with the month shortened to three letters: "25 Apr 2019". */
export function shortDate(edtf: string): string {
  const { month } = parts(edtf);
  return dateInWords(edtf).replace(month, month.slice(0, 3));
}
