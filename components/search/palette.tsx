"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from "react";
import { searchApiPath, searchPath, withQuery } from "@/lib/publish/links";
import { defaultLanguage } from "@/lib/words/language";
import { KeptFields } from "../ui/kept-fields";
import { useWords } from "../ui/words";
import { type Answer, answersInWords } from "./answers-in-words";
import { FoundList } from "./found-list";

/** Search in place: answers as one types, arrows walk them, Enter opens one; Enter in the field shows all. */
export default function Palette({ dossier, onClose }: { dossier: string; onClose: () => void }) {
  const { say, language } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState("");
  const asked = useDeferredValue(text.trim());
  const { data, isError } = useQuery({
    queryKey: ["search", dossier, language, asked],
    queryFn: async (): Promise<Answer> => {
      const lang = language === defaultLanguage ? undefined : { lang: language };
      const query = new URLSearchParams({ q: asked, ...lang });
      const answer = await fetch(withQuery(searchApiPath(dossier), query));
      if (!answer.ok) throw new Error(`search answered ${answer.status}`);
      return answer.json();
    },
    enabled: asked !== "",
    placeholderData: keepPreviousData,
    retry: false,
  });
  useEffect(() => dialog.current?.showModal(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    // A field for searching would empty itself first, and the palette stay.
    if (event.key === "Escape") {
      event.preventDefault();
      dialog.current?.close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const stops = [...(dialog.current?.querySelectorAll<HTMLElement>("input, .found a") ?? [])];
    const place = stops.indexOf(document.activeElement as HTMLElement);
    stops[(place + step + stops.length) % stops.length]?.focus();
  };
  const shown = asked === "" ? undefined : data;
  const said = isError
    ? say("search.no_answer")
    : shown
      ? shown.total === 0
        ? say("search.nothing", { text: asked })
        : answersInWords({ say }, asked, shown)
      : say("search.what");
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={say("search.search")}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <form action={searchPath(dossier)}>
        <KeptFields asked={[]} />
        <input
          type="search"
          name="q"
          aria-label={say("search.field")}
          placeholder={say("search.field")}
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
