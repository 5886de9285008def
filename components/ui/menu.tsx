import type { ReactNode } from "react";

/** A button that opens a list of links; the browser's own disclosure, so that it works without JavaScript. */
export function Menu({
  label,
  children,
  primary,
}: {
  label: string;
  children: ReactNode;
  primary?: boolean;
}) {
  return (
    <details className={`menu ${primary ? "is-primary" : ""}`} name="menu">
      <summary>{label}</summary>
      <ul>{children}</ul>
    </details>
  );
}
