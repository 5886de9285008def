"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { cardPath, chartPath, inFormat } from "@/lib/publish/links";
import type { Card } from "../charts/card";
import type { ChartFacts, Drawn } from "./view";

/** What an address answers, as JSON. */
export async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}

/** The part of the page's query that belongs to one chart, in a fixed order; the selection is not drawn. */
export function chartQuery(facts: ChartFacts, params: URLSearchParams): string {
  const own = [...params].filter(([name]) => facts.parameters.includes(name) && name !== "select");
  return new URLSearchParams(own.sort(([a], [b]) => (a < b ? -1 : 1))).toString();
}

/**
 * A chart as drawn for a query and width. The last picture stays while the next is fetched; before the first
 * there is none, and the one that the server drew stays in the page.
 */
export function useDrawn(dossier: string, facts: ChartFacts, query: string, width: number, enabled: boolean) {
  return useQuery({
    queryKey: ["drawn", dossier, facts.id, query, width],
    queryFn: () =>
      fetchJson<Drawn>(
        inFormat(chartPath(dossier, facts.id), "json", `${query ? `${query}&` : ""}width=${width}`),
      ),
    placeholderData: keepPreviousData,
    enabled,
  });
}

/** The card of a mark; nothing while no key is given. */
export function useCard(
  dossier: string,
  facts: ChartFacts,
  query: string,
  key: string | null,
  initial: Card | null,
) {
  return useQuery({
    queryKey: ["card", dossier, facts.id, query, key],
    queryFn: () =>
      fetchJson<Card | null>(
        `${cardPath(dossier, facts.id)}?${query ? `${query}&` : ""}key=${encodeURIComponent(key ?? "")}`,
      ),
    initialData: initial && initial.key === key ? initial : undefined,
    // The same mark's card stays while its numbers change.
    placeholderData: (before) => (before?.key === key ? before : undefined),
    enabled: key !== null,
    retry: false,
  });
}
