"use client";
import { useSyncExternalStore } from "react";
import { type Composition, windows } from "./view";

const { narrow, medium } = windows;

const now = (): Composition =>
  window.matchMedia(narrow).matches ? "narrow" : window.matchMedia(medium).matches ? "medium" : "wide";

function listen(changed: () => void) {
  const queries = [narrow, medium].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", changed);
  return () => {
    for (const query of queries) query.removeEventListener("change", changed);
  };
}

const nothing = () => () => {};

/**
 * The composition that fits the window; null on the server, which draws all and lets the style sheet choose, and
 * where it is not wanted: to learn it at once makes a page render anew as soon as it has come to life.
 */
export const useComposition = (isWanted: boolean) =>
  useSyncExternalStore<Composition | null>(
    isWanted ? listen : nothing,
    () => (isWanted ? now() : null),
    () => null,
  );
