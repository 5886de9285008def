import { formatLocale } from "d3-format";

/** How a language writes numbers: its decimal sign, its grouping, a true minus. */
export function numbersIn(signs: { decimal: string; thousands: string }) {
  const { format } = formatLocale({ ...signs, grouping: [3], currency: ["", ""], minus: "−" });
  const [one, two, whole, exact] = [format(",.1f"), format(".2f"), format(",.0f"), format("~r")];
  const decimal = (value: number) => one(Math.abs(value) < 0.05 ? 0 : value);
  const count = (value: number) => whole(Math.abs(value) < 0.5 ? 0 : value);
  return {
    /** One decimal: "30.6", "−7.2". A rounded zero has no sign. */
    decimal,
    /** One decimal with its sign: "+0.3", "−7.2", "0.0". */
    signed: (value: number) => (value >= 0.05 ? `+${one(value)}` : decimal(value)),
    /** One decimal where there is one: "30.6", "7". */
    plain: (value: number) => (Number.isInteger(Number(value.toFixed(1))) ? count(value) : decimal(value)),
    /** A number as it was given, such as a multiplier: "0.25", "3". */
    exact: (value: number) => exact(value),
    /** A coefficient with two decimals: "0.46", "−0.07". */
    coefficient: (value: number) => two(Math.abs(value) < 0.005 ? 0 : value),
    /** A whole number, grouped: "9,348". */
    count,
    /** Kilometres: whole above 1,000, else to one decimal where there is one. "9,348", "110.9". */
    kilometres: (km: number) =>
      km >= 1000 || Math.abs(km - Math.round(km)) < 0.05 ? count(km) : decimal(km),
    /** A share as a whole per cent: "63%". */
    percent: (share: number) => `${whole(share * 100)}%`,
  };
}
