"use client";
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { dateOf, dayNumber } from "@/lib/time/day";

/**
 * The date while it is on its way: a brush that is dragged, a key held down, play. Charts glide along without
 * asking the server; where it ends the address changes, once.
 */
export type Glide = {
  /** Somebody has reached for the date: what gliding needs is to be fetched. */
  isWanted: boolean;
  /** Whether a hand has hold of it; play lets go. */
  isHeld: boolean;
  /** The date on its way, else null. */
  date: string | null;
  /** Days from the first that counts to the date where both move together, else null. */
  span: number | null;
  /**
   * Where it last ended, as the address has it, and whether the page has followed there: the charts of it take
   * over when they are here.
   */
  landed: { as_of: string | null; isFollowed: boolean } | null;
};

const atRest: Glide = { isWanted: false, isHeld: false, date: null, span: null, landed: null };
let now = atRest;
const listeners = new Set<() => void>();

function set(change: Partial<Glide>) {
  now = { ...now, ...change };
  document.documentElement.toggleAttribute("data-gliding", now.date !== null);
  for (const tell of listeners) tell();
}

export const glide = {
  now: () => now,
  /** Tells of every change; returns how to stop that. */
  watch(tell: () => void) {
    listeners.add(tell);
    return () => {
      listeners.delete(tell);
    };
  },
  want(span: number | null = null) {
    if (now.date === null && (!now.isWanted || span !== now.span)) set({ isWanted: true, span });
  },
  /** The first day of a window that moves as a whole, else null. */
  begin: (): string | null =>
    now.date !== null && now.span !== null ? dateOf(dayNumber(now.date) - now.span) : null,
  /** A hand takes hold of the date, or lets go of it. */
  hold(isHeld: boolean) {
    if (isHeld !== now.isHeld) set({ isHeld });
  },
  to(date: string, span: number | null = null) {
    if (date !== now.date || span !== now.span) set({ isWanted: true, date, span, landed: null });
  },
  /** It ends here; a window that moved as a whole keeps its span until the page has followed. */
  land(as_of: string | null) {
    if (now.date !== null) set({ date: null, isHeld: false, landed: { as_of, isFollowed: false } });
  },
  /** The page shows this address now. */
  follow(as_of: string | null) {
    const { landed } = now;
    if (landed && !landed.isFollowed && landed.as_of === as_of) set({ landed: { as_of, isFollowed: true } });
  },
};

const isGliding = () => now.date !== null;
const nothing = () => null;
const landed = () => now.landed;
const isWanted = () => now.isWanted;
const isHeld = () => now.isHeld;
const span = () => now.span;
const no = () => false;

/** Whether the date is on its way. */
export const useIsGliding = () => useSyncExternalStore(glide.watch, isGliding, no);
/** Where it last ended, else null. */
export const useLanded = () => useSyncExternalStore(glide.watch, landed, nothing);
export const useGlideWanted = () => useSyncExternalStore(glide.watch, isWanted, no);
export const useGlideHeld = () => useSyncExternalStore(glide.watch, isHeld, no);
/** Days of a window that moves, or last moved, as a whole, else null. */
export const useGlideSpan = () => useSyncExternalStore(glide.watch, span, nothing);

// On the server nothing is laid out yet, and React says so.
const useBeforePaint = typeof window === "undefined" ? useEffect : useLayoutEffect;

/** ms between one date in words and the next: new words at every frame lay the page out at every frame. */
export const pauseOfWords = 120;

/**
 * Writes what follows the date straight into the page, at every step of its way and whenever it is rendered: to render
 * for each frame takes longer than to draw the charts. With a pause in ms between one writing and the next.
 */
export function useGlideWriter(write: () => void, pause = 0): void {
  const latest = useRef(write);
  useBeforePaint(() => {
    latest.current = write;
    write();
  });
  useEffect(() => {
    let timer = 0;
    let wrote = 0;
    const writeNow = () => {
      timer = 0;
      wrote = performance.now();
      if (now.date !== null) latest.current();
    };
    const stop = glide.watch(() => {
      if (now.date === null || timer) return;
      const rest = wrote + pause - performance.now();
      if (rest > 0) timer = window.setTimeout(writeNow, rest);
      else writeNow();
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [pause]);
}
