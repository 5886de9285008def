import type { ReactNode } from "react";

/** A cell as something to point at and walk to: its ring beneath what it shows, the ground that is hit above. */
export function CellTarget({
  cell: { x, y, width, height },
  children,
}: {
  cell: { x: number; y: number; width: number; height: number };
  children: ReactNode;
}) {
  return (
    <>
      <rect
        className="ring"
        x={x + 1.5}
        y={y + 1.5}
        width={width - 3}
        height={height - 3}
        rx={3}
        fill="none"
        strokeWidth={2.5}
      />
      {children}
      <rect className="hit" x={x} y={y} width={width} height={height} fill="transparent" />
    </>
  );
}
