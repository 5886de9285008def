"use client";
import { useState } from "react";
import { type Step, stepDate } from "@/lib/time/step-date";
import { dateInWords, shortDate } from "@/lib/words/dates";
import { useGlideDate } from "../charts/motion/glide";
import { dateChange } from "../charts/timeline/date-change";
import { goTo } from "../ui/choice";
import type { useAddress } from "./address";
import type { Choices } from "./choices";
import { DateForm } from "./date-form";

type Props = Choices & { address: ReturnType<typeof useAddress>; place: "dashboard" | "page" };

/** The date shown, what happened on it, and a step back and forward. */
export function AsOf({ asOf, days, period, address, place }: Props) {
  const passing = useGlideDate();
  const [step, setStep] = useState<Step>("event");
  const given = address.params.get("as_of") ?? asOf;
  const date = passing ?? given;
  const range = { days: days.map((day) => day.date), period };
  const to = (day: string) => dateChange(day, { opening: asOf, since: address.params.get("since") });
  const link = (way: 1 | -1) => {
    const day = stepDate(given, step, way, range);
    if (day === null) return null;
    const text = shortDate(day).slice(0, -5);
    return (
      <a
        className={`button ${way > 0 ? "is-forward" : "is-back"}`}
        href={address.href(to(day))}
        onClick={goTo(address.change, to(day))}
        aria-label={`${way > 0 ? "Forward" : "Back"} to ${dateInWords(day)}`}
      >
        {way > 0 ? `${text} →` : `← ${text}`}
      </a>
    );
  };
  return (
    <div className="as-of">
      <p className="muted">As of</p>
      <p className="as-of-date">{dateInWords(date)}</p>
      {place === "page" ? (
        <DateForm date={date} period={period} address={address} onChange={(day) => address.change(to(day))} />
      ) : null}
      <p className="muted as-of-event">
        {days.find((day) => day.date === date)?.label ?? "no event on this day"}
      </p>
      <p className="as-of-steps">
        {link(-1)}
        {link(1)}
        <select
          className="needs-script step-by"
          aria-label="Step by"
          value={step}
          onChange={({ target }) => setStep(target.value as Step)}
        >
          <option value="event">by event</option>
          <option value="month">by month</option>
          <option value="day">by day</option>
        </select>
      </p>
    </div>
  );
}
