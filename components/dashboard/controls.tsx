"use client";
import { useEffect, useState } from "react";
import { dateInWords, shortDate } from "@/lib/words/dates";
import { Choice, goTo } from "../ui/choice";
import { type Change, useAddress } from "./address";
import type { Choices } from "./choices";

const halfLives = ["30", "90", "180", "365", "none"];

type Props = Choices & {
  /** Above a dashboard, or as the bar of one chart. */
  place: "dashboard" | "page";
  /** What can be chosen here beside the date. */
  parameters: readonly string[];
};

/** The bar of choices: as of, whom, and how long an event counts. Everything is a link, so it works without JavaScript. */
export function Controls({ asOf, days, actors, shown, period, place, parameters }: Props) {
  const address = useAddress();
  const date = address.params.get("as_of") ?? asOf;
  const given = address.params.get("actors");
  const chosen = given ? given.split(",") : shown;
  const halfLife = address.params.get("half_life") ?? "180";
  const before = days.filter((day) => day.date < date).at(-1);
  const after = days.find((day) => day.date > date);
  const today = days.find((day) => day.date === date);
  const to = (day: string) => ({ as_of: day === asOf ? null : day });
  const go = (to: Change) => goTo(address.change, to);
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    if (!after || after.date > period[1]) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => address.change({ as_of: after.date === asOf ? null : after.date }), 700);
    return () => clearTimeout(timer);
  }, [playing, after, address, asOf, period]);
  const toggled = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    return { actors: next.length === 0 || next.join() === shown.join() ? null : next.join(",") };
  };
  return (
    <div className={`controls in-${place}`}>
      <div className="as-of">
        <p className="muted">As of</p>
        <p className="as-of-date">{dateInWords(date)}</p>
        {place === "page" ? (
          <input
            type="date"
            className="needs-script"
            aria-label="As of"
            value={date}
            onChange={({ target }) => {
              if (target.value) address.change(to(target.value));
            }}
          />
        ) : null}
        <p className="muted as-of-event">{today?.label ?? "no event on this day"}</p>
        <p className="as-of-steps">
          {before ? (
            <a
              className="button is-back"
              href={address.href(to(before.date))}
              onClick={go(to(before.date))}
              aria-label={`Back to ${dateInWords(before.date)}`}
            >
              ← {shortDate(before.date).slice(0, -5)}
            </a>
          ) : null}
          {after ? (
            <a
              className="button is-forward"
              href={address.href(to(after.date))}
              onClick={go(to(after.date))}
              aria-label={`Forward to ${dateInWords(after.date)}`}
            >
              {shortDate(after.date).slice(0, -5)} →
            </a>
          ) : null}
          <button
            type="button"
            className="button needs-script"
            aria-pressed={playing}
            onClick={() => setPlaying(!playing)}
          >
            {playing ? "❙❙ Pause" : "▶ Play"}
          </button>
        </p>
      </div>
      {parameters.includes("actors") ? (
        <div className="chips" role="group" aria-label="Actors shown">
          {actors.map((actor) => (
            <a
              key={actor.id}
              className={`chip ${chosen.includes(actor.id) ? "is-on" : ""}`}
              href={address.href(toggled(actor.id))}
              onClick={go(toggled(actor.id))}
              aria-current={chosen.includes(actor.id) ? "true" : undefined}
            >
              <i className="dot" style={{ background: actor.color }} />
              <span className="not-narrow">{actor.name}</span>
              <span className="only-narrow">{actor.tight}</span>
            </a>
          ))}
        </div>
      ) : null}
      {parameters.includes("half_life") ? (
        <Choice
          label="Half-life in days"
          title="Half-life, days"
          items={halfLives.map((value) => ({
            title: value,
            on: value === halfLife,
            to: { half_life: value === "180" ? null : value },
          }))}
          href={address.href}
          change={address.change}
        />
      ) : null}
    </div>
  );
}
