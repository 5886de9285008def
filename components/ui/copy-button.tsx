"use client";
import { useState } from "react";
import { useWords } from "./words";

/** Copies a text, and says that it did. Without JavaScript it is not there: the text can be selected. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { say } = useWords();
  const [state, setState] = useState<"ready" | "copied" | "failed">("ready");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState("copied"),
      () => setState("failed"),
    );
  return (
    <button type="button" className="button is-small needs-script" onClick={copy}>
      {state === "copied" ? say("site.copied") : label}
      <span className="visually-hidden" role="status">
        {state === "copied" ? say("site.copied") : state === "failed" ? say("site.not_copied") : ""}
      </span>
    </button>
  );
}
