"use client";
import { useState } from "react";

/** Copies a text, and says that it did. Without JavaScript it is not there: the text can be selected. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [state, setState] = useState<"ready" | "copied" | "failed">("ready");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState("copied"),
      () => setState("failed"),
    );
  return (
    <button type="button" className="button is-small needs-script" onClick={copy}>
      {state === "copied" ? "Copied" : label}
      <span className="visually-hidden" role="status">
        {state === "copied" ? "Copied" : state === "failed" ? "It could not be copied; select the text." : ""}
      </span>
    </button>
  );
}
