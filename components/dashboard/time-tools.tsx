"use client";
import { useCallback } from "react";
import { Link } from "@/components/ui/link";
import { dayNumber } from "@/lib/time/day";
import { glide } from "../charts/motion/glide";
import { dateChange } from "../charts/timeline/date-change";
import { goTo } from "../ui/choice";
import { Help } from "../ui/help";
import { useWords } from "../ui/words";
import type { useAddress } from "./address";
import type { Choices } from "./choices";
import { Play } from "./play";

type Props = Choices & { address: ReturnType<typeof useAddress> };

/** Play, and the days that everybody knows as links. */
export function TimeTools({ asOf, landmarks, period, address }: Props) {
  const { say, sentences, date: inWords } = useWords();
  const date = address.params.get("as_of") ?? asOf;
  const [first, last] = period;
  const since = address.params.get("since");
  const isWindow = since !== null && since >= first && since <= date;
  const span = isWindow ? dayNumber(date) - dayNumber(since) : null;
  const to = (day: string) => dateChange(day, { opening: asOf, since });
  const rest = useCallback(
    (day: string) => {
      const change = dateChange(day, { opening: asOf, since, span, first });
      address.change(change);
      glide.land(change.as_of);
    },
    [address, asOf, since, span, first],
  );
  return (
    <div className="time-tools">
      <span className="with-help needs-script">
        <Play date={date} first={first} last={last} span={span} onRest={rest} />
        <Help
          about={say("controls.as_of")}
          text={sentences([say("controls.as_of_help"), say("controls.play_help")])}
        />
      </span>
      {landmarks.length > 0 ? (
        <nav aria-label={say("controls.jump_to")} className="jump-to">
          <span className="muted">{say("controls.jump_to")}</span>
          {landmarks.map(({ date: day, label }) => (
            <Link
              key={`${day}${label}`}
              href={address.href(to(day))}
              onClick={goTo(address.change, to(day))}
              aria-current={day === date ? "date" : undefined}
              title={inWords(day)}
            >
              {label}
            </Link>
          ))}
        </nav>
      ) : null}
    </div>
  );
}
