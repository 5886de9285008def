"use client";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";

/**
 * A card beside its mark: 12 px away, never over it, flipped at the edges of the window; a sheet on a phone. Until it
 * has its place it is seen through rather than hidden: what is hidden cannot take the focus.
 */
export function Popover({
  anchor,
  children,
  pinned,
}: {
  anchor: Element;
  children: ReactNode;
  pinned: boolean;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const card = box.current?.getBoundingClientRect();
    if (!card) return;
    const mark = anchor.getBoundingClientRect();
    const right = mark.right + 12;
    const left = right + card.width <= window.innerWidth - 8 ? right : mark.left - 12 - card.width;
    const top = Math.min(Math.max(mark.top, 8), window.innerHeight - card.height - 8);
    const fitsBeside = left >= 8;
    setPlace({
      left: fitsBeside ? left : Math.max(8, Math.min(mark.left, window.innerWidth - card.width - 8)),
      top: fitsBeside
        ? Math.max(8, top)
        : mark.bottom + 12 + card.height < window.innerHeight
          ? mark.bottom + 12
          : Math.max(8, mark.top - 12 - card.height),
    });
  }, [anchor]);
  return (
    <div
      ref={box}
      className={`popover ${pinned ? "is-pinned" : ""}`}
      style={place ?? { left: 0, top: 0, opacity: 0 }}
    >
      {children}
    </div>
  );
}
