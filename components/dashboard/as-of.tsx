"use client";
import { useRef, useState } from "react";
import { Link } from "@/components/ui/link";
import { type Step, stepDate } from "@/lib/time/step-date";
import { tagFor } from "@/lib/words/tag-for";
import { glide, pauseOfWords, useGlideWriter } from "../charts/motion/glide";
import { dateChange } from "../charts/timeline/date-change";
import { goTo } from "../ui/choice";
import { Help } from "../ui/help";
import { useWords } from "../ui/words";
import type { useAddress } from "./address";
import type { Choices } from "./choices";
import { DateForm } from "./date-form";

type Props = Choices & { address: ReturnType<typeof useAddress>; place: "dashboard" | "page" };

/** The date shown, what happened on it, and a step back and forward. */
export function AsOf({ asOf, days, period, address, place }: Props) {
  const { say, language, tag, date: inWords, shortDate, dayAndMonth } = useWords();
  const says = useRef<HTMLParagraphElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const event = useRef<HTMLParagraphElement>(null);
  const [step, setStep] = useState<Step>("event");
  const given = address.params.get("as_of") ?? asOf;
  const eventOn = (date: string) => days.find((day) => day.date === date)?.label ?? say("controls.no_event");
  useGlideWriter(() => {
    const date = glide.now().date ?? given;
    if (says.current) says.current.textContent = inWords(date);
    const field = form.current?.querySelector<HTMLInputElement>("input[type=date]");
    if (field) field.value = date;
    if (event.current) {
      event.current.textContent = eventOn(date);
      event.current.lang = tagFor(eventOn(date), language) ?? tag;
    }
  }, pauseOfWords);
  const range = { days: days.map((day) => day.date), period };
  const to = (day: string) => dateChange(day, { opening: asOf, since: address.params.get("since") });
  const link = (way: 1 | -1) => {
    const day = stepDate(given, step, way, range);
    if (day === null) return null;
    const text = dayAndMonth(day);
    return (
      <Link
        className={`button ${way > 0 ? "is-forward" : "is-back"}`}
        href={address.href(to(day))}
        onClick={goTo(address.change, to(day))}
        aria-label={say(way > 0 ? "controls.forward" : "controls.back", { date: shortDate(day) })}
      >
        {way > 0 ? `${text} →` : `← ${text}`}
      </Link>
    );
  };
  return (
    <div className="as-of">
      <p className="muted as-of-name">
        {say("controls.as_of")}
        <Help about={say("controls.as_of")} text={say("controls.as_of_help")} />
      </p>
      <p className="as-of-date" ref={says}>
        {inWords(given)}
      </p>
      {place === "page" ? (
        <div ref={form}>
          <DateForm
            date={given}
            period={period}
            address={address}
            onChange={(day, isMore) => (isMore ? address.amend : address.change)(to(day))}
          />
        </div>
      ) : null}
      <p className="muted as-of-event" ref={event} lang={tagFor(eventOn(given), language)}>
        {eventOn(given)}
      </p>
      <p className="as-of-steps">
        {link(-1)}
        {link(1)}
        <select
          className="needs-script step-by"
          aria-label={say("controls.step_by")}
          value={step}
          onChange={({ target }) => setStep(target.value as Step)}
        >
          <option value="event">{say("controls.by_event")}</option>
          <option value="month">{say("controls.by_month")}</option>
          <option value="day">{say("controls.by_day")}</option>
        </select>
      </p>
    </div>
  );
}
