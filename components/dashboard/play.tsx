"use client";
import { useIsFetching } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { dateOf, dayNumber } from "@/lib/time/day";
import { glide, useGlideHeld } from "../charts/motion/glide";
import { useWords } from "../ui/words";

/** Days that pass in a second. */
const speeds = [15, 30, 90] as const;

type Props = {
  date: string;
  last: string;
  first: string;
  /** Days of the window, where one is chosen: it moves along as a whole. */
  span: number | null;
  /** Called once with the date at which play ends, by itself or by hand. */
  onRest: (date: string) => void;
};

/**
 * Lets time run from the date shown, or from the beginning where it has run out; the charts glide along. A hand on
 * the brush ends it.
 */
export function Play({ date, first, last, span, onRest }: Props) {
  const { say } = useWords();
  const [isOn, setOn] = useState(false);
  const [speed, setSpeed] = useState<number>(30);
  const isPreparing = useIsFetching({ queryKey: ["motion"] }) > 0;
  const runs = isOn && !isPreparing;
  const isHeld = useGlideHeld();
  useEffect(() => {
    if (!isHeld || !isOn) return;
    setOn(false);
    const end = glide.now().date;
    if (end !== null) onRest(end);
  }, [isHeld, isOn, onRest]);
  useEffect(() => {
    if (!runs) return;
    const begin = glide.now().date ?? (date < last ? date : dateOf(dayNumber(first) + (span ?? 0)));
    const started = performance.now();
    const run = (now: number) => {
      const day = dayNumber(begin) + (Math.max(0, now - started) * speed) / 1000;
      const at = dateOf(Math.min(Math.floor(day), dayNumber(last)));
      glide.to(at, span);
      if (at < last) frame = requestAnimationFrame(run);
      else {
        setOn(false);
        onRest(at);
      }
    };
    let frame = requestAnimationFrame(run);
    return () => cancelAnimationFrame(frame);
  }, [runs, speed, date, first, last, span, onRest]);
  const toggle = () => {
    const end = glide.now().date;
    if (!isOn) glide.want(span);
    else if (end !== null) onRest(end);
    setOn(!isOn);
  };
  return (
    <span className="play needs-script">
      <button
        type="button"
        className="button"
        aria-pressed={isOn}
        onPointerEnter={() => glide.want(span)}
        onClick={toggle}
      >
        {say(isOn ? (isPreparing ? "controls.preparing" : "controls.pause") : "controls.play")}
      </button>
      <select
        aria-label={say("controls.speed")}
        value={speed}
        onChange={({ target }) => setSpeed(Number(target.value))}
      >
        {speeds.map((days) => (
          <option key={days} value={days}>
            {say(`controls.speed_${days}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
