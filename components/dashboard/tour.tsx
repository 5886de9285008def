"use client";
import { useEffect, useRef, useState } from "react";
import { Link } from "../ui/link";
import { useWords } from "../ui/words";
import { keepTour } from "./tour-kept";
import { tourSteps } from "./tour-steps";

/** Shows a place of the page and marks it, as long as the step lasts. */
function usePlace(place: string | undefined) {
  useEffect(() => {
    const element = place ? document.querySelector<HTMLElement>(place) : null;
    if (!element) return;
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    element.dataset.toured = "";
    element.scrollIntoView({ block: "start", behavior: isStill ? "auto" : "smooth" });
    return () => {
      delete element.dataset.toured;
    };
  }, [place]);
}

type StepProps = { at: number; onGo: (at: number) => void; onClose: () => void };

/** One step, beside what it speaks of; the page stays usable around it. */
function Step({ at, onGo, onClose }: StepProps) {
  const { say } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const step = tourSteps[at];
  usePlace(step?.place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step is read out anew
  useEffect(() => box.current?.focus({ preventScroll: true }), [at]);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") onClose();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [onClose]);
  if (!step) return null;
  const isLast = at === tourSteps.length - 1;
  return (
    <div
      ref={box}
      role="dialog"
      tabIndex={-1}
      className="tour"
      aria-labelledby="tour-title"
      aria-describedby="tour-text"
    >
      <p className="muted">{say("tour.step", { number: at + 1, all: tourSteps.length })}</p>
      <h2 id="tour-title">{say(`tour.${step.id}_title`)}</h2>
      <p id="tour-text">{say(`tour.${step.id}_text`)}</p>
      <p className="tour-ways">
        {at > 0 ? (
          <button type="button" className="button" onClick={() => onGo(at - 1)}>
            {say("tour.back")}
          </button>
        ) : null}
        <button
          type="button"
          className="button is-primary"
          onClick={() => (isLast ? onClose() : onGo(at + 1))}
        >
          {say(isLast ? "tour.done" : "tour.next")}
        </button>
        {isLast ? null : (
          <button type="button" className="button" onClick={onClose}>
            {say("tour.close")}
          </button>
        )}
      </p>
    </div>
  );
}

/** A line that offers newcomers three steps around the page; without a script it leads to where they are written down. */
export function Tour({ about }: { about: string }) {
  const { say } = useWords();
  const [at, setAt] = useState<number | null>(null);
  const offer = useRef<HTMLParagraphElement>(null);
  const close = () => {
    keepTour();
    setAt(null);
    offer.current?.querySelector("a")?.focus({ preventScroll: true });
  };
  return (
    <>
      <p className="tour-offer" ref={offer}>
        {say("tour.offer")}{" "}
        <span>
          <Link
            href={`${about}#how-to-read`}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              setAt(0);
            }}
          >
            {say("tour.open")}
          </Link>
          <button
            type="button"
            className="needs-script"
            aria-label={say("tour.dismiss")}
            title={say("tour.dismiss")}
            onClick={() => {
              keepTour();
              setAt(null);
              document.documentElement.dataset.tour = "known";
              document.querySelector<HTMLElement>(".opening .controls a")?.focus({ preventScroll: true });
            }}
          >
            ×
          </button>
        </span>
      </p>
      {at === null ? null : <Step at={at} onGo={setAt} onClose={close} />}
    </>
  );
}
