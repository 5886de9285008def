"use client";
import dynamic from "next/dynamic";
import { type MouseEvent, useEffect, useState } from "react";
import { Link } from "@/components/ui/link";
import { useWords } from "@/components/ui/words";
import { searchPath } from "@/lib/publish/links";

const Palette = dynamic(() => import("./palette"), { ssr: false });

/** The way to search from every page: a link, which opens in place where scripts run, as Ctrl K and ⌘ K do. */
export function SearchLink({ dossier }: { dossier: string }) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(true);
  };
  return (
    <>
      <Link
        className="search-link"
        href={searchPath(dossier)}
        onClick={onClick}
        aria-keyshortcuts="Control+K Meta+K"
      >
        {say("search.search")}
      </Link>
      {open ? <Palette dossier={dossier} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
