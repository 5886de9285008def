"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useMemo } from "react";
import { defaultLanguage } from "@/lib/words/language";
import { useSpoken } from "../ui/words";
import { useAccepted } from "./refused";

export type Change = Readonly<Record<string, string | null>>;

/** A path with some query parameters changed; null removes one. Commas stay readable. */
export function addressWith(path: string, query: string, change: Change): string {
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(change)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  const text = params
    .toString()
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":")
    .replaceAll("%3B", ";")
    .replaceAll("%7E", "~");
  return text ? `${path}?${text}` : path;
}

/** The address is the state: what it says now and could be used, links with changes, and going there without loading the page, by a step of its own or as part of the step before. */
export function useAddress() {
  const path = usePathname();
  const { language } = useSpoken();
  const query = useAccepted(useSearchParams().toString());
  return useMemo(() => {
    const href = (change: Change) => addressWith(path, query, change);
    const change = (changes: Change) => window.history.pushState(null, "", href(changes));
    const amend = (changes: Change) => window.history.replaceState(null, "", href(changes));
    const params = new URLSearchParams(query);
    // What is asked for is in the page's language, whether the address or the browser chose it.
    if (language !== defaultLanguage && !params.has("lang")) params.set("lang", language);
    return { path, query, params, href, change, amend };
  }, [path, query, language]);
}
