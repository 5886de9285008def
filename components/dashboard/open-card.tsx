"use client";
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from "react";
import type { Card } from "../charts/card";
import { CardView } from "../ui/card-view";

type Props = {
  card: Card;
  /** The mark that was pointed at or walked to; null where the address alone opened the card. */
  anchor: Element | null;
  href: (key: string) => string;
  onOpen: (key: string) => void;
  onClose: () => void;
};

/** An opened card. It takes the focus from its mark and gives it back; its rows open in its place. */
export function OpenCard({ card, anchor, href, onOpen, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another card in the same place is to be read from its top
  useEffect(() => {
    if (anchor) box.current?.focus({ preventScroll: true });
  }, [anchor, card.key]);
  const close = () => {
    onClose();
    if (anchor instanceof SVGElement && anchor.isConnected) anchor.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
  };
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return;
    const key = event.target.closest("[data-open]")?.getAttribute("data-open");
    if (!key) return;
    event.preventDefault();
    onOpen(key);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only what bubbles up from the links and the button inside
    <div ref={box} tabIndex={-1} className="open-card" onKeyDown={onKeyDown} onClick={onClick}>
      <CardView card={card} href={href} onClose={close} />
    </div>
  );
}
