"use client";
import { useQuery } from "@tanstack/react-query";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { motionPath } from "@/lib/publish/links";
import { glide, useGlideSpan, useGlideWanted } from "../charts/motion/glide";
import { type Motion, placeOf } from "../charts/motion/motion";
import { Reel } from "../charts/motion/reel";
import { fetchJson } from "./use-drawn";
import type { ChartFacts } from "./view";

/** Words that change with every frame cannot be read: ms between one and the next, on one beat for all charts. */
const beat = 400;

type Given = {
  dossier: string;
  facts: ChartFacts;
  /** What is asked of the chart. */
  query: string;
  width: number;
  /** Holds the drawing. */
  body: RefObject<HTMLElement | null>;
  /** Whether the drawing on screen is the one of the address. */
  isSettled: boolean;
  /** The date of the address. */
  asOf: string | null;
};

/** Everything of a query but the date; of a window that moves as a whole, how long it is. */
function dateless(query: string, span: number | null): string {
  const params = new URLSearchParams(query);
  params.delete("as_of");
  if (span !== null) {
    params.delete("since");
    params.set("span", String(span));
  }
  return params.toString();
}

function useMotionData({ dossier, facts, query, width }: Given) {
  const isWanted = useGlideWanted();
  const span = useGlideSpan();
  const asked = dateless(query, facts.parameters.includes("since") ? span : null);
  return useQuery({
    queryKey: ["motion", dossier, facts.id, asked, width],
    queryFn: () =>
      fetchJson<Motion | null>(`${motionPath(dossier, facts.id)}?${asked ? `${asked}&` : ""}width=${width}`),
    enabled: isWanted,
    retry: false,
  }).data;
}

/**
 * While the date is on its way a drawing of all days lies over the chart's own and glides along; it goes when the
 * drawing of the date it ended at is here. Gives the words of the day that is shown, null at rest.
 */
export function useMotion(given: Given): Motion["words"][number] | null {
  const { body, isSettled, asOf } = given;
  const motion = useMotionData(given);
  const [day, setDay] = useState<number | null>(null);
  const reel = useRef<Reel | null>(null);

  const leave = useCallback(() => {
    reel.current?.leave();
    reel.current = null;
    setDay(null);
  }, []);
  // Other choices make another motion; the drawing of the old one is of no use.
  useEffect(() => (motion ? leave : undefined), [motion, leave]);

  // Told directly of every frame: to render anew for each would take longer than to draw it.
  useEffect(() => {
    const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    let timer = 0;
    const follow = () => {
      const { date, landed } = glide.now();
      if (date === null) {
        clearTimeout(timer);
        timer = 0;
        if (landed === null || (isSettled && landed.as_of === asOf)) leave();
        return;
      }
      const surface = body.current?.querySelector(".surface");
      if (!motion || !surface) return;
      reel.current ??= new Reel(motion);
      reel.current.show(placeOf(motion.days, date), surface, isCalm);
      timer ||= window.setTimeout(
        () => {
          timer = 0;
          const { date } = glide.now();
          if (date !== null && reel.current?.isSeen) setDay(placeOf(motion.days, date));
        },
        beat - (performance.now() % beat),
      );
    };
    follow();
    const stop = glide.watch(follow);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [motion, body, isSettled, asOf, leave]);
  return day === null || !motion ? null : (motion.words[day] ?? null);
}
