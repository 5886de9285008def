"use client";
import { useCallback } from "react";
import { dateInWords } from "@/lib/words/dates";
import { glide } from "../charts/motion/glide";
import { goTo } from "../ui/choice";
import type { useAddress } from "./address";
import type { Choices } from "./choices";
import { Play } from "./play";

type Props = Choices & { address: ReturnType<typeof useAddress> };

/** Play, and the days that everybody knows as links. */
export function TimeTools({ asOf, landmarks, period, address }: Props) {
  const date = address.params.get("as_of") ?? asOf;
  const to = useCallback((day: string) => ({ as_of: day === asOf ? null : day }), [asOf]);
  const rest = useCallback(
    (day: string) => {
      address.change(to(day));
      glide.land(to(day).as_of);
    },
    [address, to],
  );
  return (
    <div className="time-tools">
      <Play date={date} first={period[0]} last={period[1]} onRest={rest} />
      {landmarks.length > 0 ? (
        <nav aria-label="Jump to" className="jump-to">
          <span className="muted">Jump to</span>
          {landmarks.map(({ date: day, label }) => (
            <a
              key={`${day}${label}`}
              href={address.href(to(day))}
              onClick={goTo(address.change, to(day))}
              aria-current={day === date ? "date" : undefined}
              title={dateInWords(day)}
            >
              {label}
            </a>
          ))}
        </nav>
      ) : null}
    </div>
  );
}
