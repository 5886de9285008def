"use client";
import { useSyncExternalStore } from "react";

/**
 * The date while it is on its way: a brush that is dragged, a key held down, play. Charts glide along without
 * asking the server; where it ends the address changes, once.
 */
export type Glide = {
  /** Somebody has reached for the date: what gliding needs is to be fetched. */
  isWanted: boolean;
  /** The date on its way, else null. */
  date: string | null;
  /**
   * Where it last ended, as the address has it, and whether the page has followed there: the charts of it take
   * over when they are here.
   */
  landed: { as_of: string | null; isFollowed: boolean } | null;
};

const atRest: Glide = { isWanted: false, date: null, landed: null };
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
  want() {
    if (!now.isWanted) set({ isWanted: true });
  },
  to(date: string) {
    if (date !== now.date) set({ isWanted: true, date, landed: null });
  },
  land(as_of: string | null) {
    if (now.date !== null) set({ date: null, landed: { as_of, isFollowed: false } });
  },
  /** The page shows this address now. */
  follow(as_of: string | null) {
    const { landed } = now;
    if (landed && !landed.isFollowed && landed.as_of === as_of) set({ landed: { as_of, isFollowed: true } });
  },
};

const server = () => atRest;
const date = () => now.date;
const nothing = () => null;
const landed = () => now.landed;
const isWanted = () => now.isWanted;
const no = () => false;

export const useGlide = () => useSyncExternalStore(glide.watch, glide.now, server);
/** The date on its way, else null. */
export const useGlideDate = () => useSyncExternalStore(glide.watch, date, nothing);
/** Where it last ended, else null. */
export const useLanded = () => useSyncExternalStore(glide.watch, landed, nothing);
export const useGlideWanted = () => useSyncExternalStore(glide.watch, isWanted, no);
