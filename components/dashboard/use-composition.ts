"use client";
import { useSyncExternalStore } from "react";
import type { Composition } from "./view";

const narrow = "(max-width: 759.98px)";
const medium = "(max-width: 1199.98px)";

const now = (): Composition =>
  window.matchMedia(narrow).matches ? "narrow" : window.matchMedia(medium).matches ? "medium" : "wide";

function listen(changed: () => void) {
  const queries = [narrow, medium].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener("change", changed);
  return () => {
    for (const query of queries) query.removeEventListener("change", changed);
  };
}

/** The composition that fits the window; null on the server, which draws all and lets the style sheet choose. */
export const useComposition = () => useSyncExternalStore<Composition | null>(listen, now, () => null);
