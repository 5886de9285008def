"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from "react";
import { searchApiPath, searchPath } from "@/lib/publish/links";
import type { Found } from "@/lib/search/search";
import { plural } from "@/lib/words/numbers";
import { KeptFields } from "../ui/kept-fields";
import { FoundList } from "./found-list";

type Answer = { found: Found[]; total: number };

/** Search in place: answers as one types, arrows walk them, Enter opens one; Enter in the field shows all. */
export default function Palette({ dossier, onClose }: { dossier: string; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState("");
  const asked = useDeferredValue(text.trim());
  const { data, isError } = useQuery({
    queryKey: ["search", dossier, asked],
    queryFn: async (): Promise<Answer> => {
      const answer = await fetch(searchApiPath(dossier, asked));
      if (!answer.ok) throw new Error(`search answered ${answer.status}`);
      return answer.json();
    },
    enabled: asked !== "",
    placeholderData: keepPreviousData,
    retry: false,
  });
  useEffect(() => dialog.current?.showModal(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const stops = [...(dialog.current?.querySelectorAll<HTMLElement>("input, .found a") ?? [])];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    stops[(place + step + stops.length) % stops.length]?.focus();
  };
  const shown = asked === "" ? undefined : data;
  const said = isError
    ? "The search did not answer; try again."
    : shown
      ? shown.total === 0
        ? `Nothing holds “${asked}”.`
        : `${plural(shown.total, "answer")}${shown.total > shown.found.length ? `, the closest ${shown.found.length} shown` : ""}`
      : "Events, actors, concessions, stops, claims and sources; names in any language.";
  return (
    <dialog ref={dialog} className="palette" aria-label="Search" onClose={onClose} onKeyDown={onKeyDown}>
      <form action={searchPath(dossier)}>
        <KeptFields asked={[]} />
        <input
          type="search"
          name="q"
          aria-label="Search this dossier"
          placeholder="Search this dossier"
          autoComplete="off"
          maxLength={200}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </form>
      <p className="muted" role="status">
        {said}
      </p>
      {shown ? <FoundList found={shown.found} /> : null}
    </dialog>
  );
}
