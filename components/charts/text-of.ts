import type { ReactNode } from "react";

/** The words directly within an element; elements among them say nothing. */
export const textOf = (node: ReactNode): string =>
  Array.isArray(node)
    ? node.map(textOf).join("")
    : typeof node === "string" || typeof node === "number"
      ? String(node)
      : "";
