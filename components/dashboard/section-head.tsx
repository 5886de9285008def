"use client";
import { type ReactNode, useEffect, useRef } from "react";
import { Pieced } from "../ui/pieced";
import { useMotion } from "./use-motion";
import { type Composition, compositions, type Words } from "./view";

type Props = Parameters<typeof useMotion>[0] & {
  Title: "h1" | "h2";
  words: Words;
  initial: Record<Composition, Words>;
  /** The composition on screen; null while the style sheet decides. */
  seen: Composition | null;
  children: ReactNode;
};

/** A chart's finding and what is drawn; while the date moves, those of the day that is passed. */
export function SectionHead({ Title, words, initial, seen, children, ...given }: Props) {
  const passing = useMotion(given);
  const head = useRef<HTMLElement>(null);
  const isPassing = passing !== null;
  // A finding of one line among others of two would move the page up and down; it keeps the room it once took.
  useEffect(() => {
    const element = head.current;
    if (!isPassing || !element) return;
    const watch = new ResizeObserver(() => {
      element.style.minHeight = `${element.offsetHeight}px`;
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
      element.style.minHeight = "";
    };
  }, [isPassing]);
  const composition = seen ?? "wide";
  return (
    <header className="figure-head" ref={head}>
      <Title>
        <Pieced text={passing?.title ?? words.title} />
      </Title>
      {(seen === null ? compositions : [composition]).map((candidate) => (
        <p key={candidate} className={`sub only-${candidate}`}>
          {passing?.sub ?? (candidate === composition ? words : initial[candidate]).sub}
        </p>
      ))}
      {children}
    </header>
  );
}
