"use client";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useWords } from "../ui/words";

const EmbedDialog = dynamic(() => import("./embed-dialog"), { ssr: false });

/** Opens the ways to embed a chart; they are loaded with the act. */
export function EmbedButton(props: { dossier: string; chart: string; query: string }) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button needs-script" onClick={() => setOpen(true)}>
        {say("section.embed")}
      </button>
      {open ? <EmbedDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
