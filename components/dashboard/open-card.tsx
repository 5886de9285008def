"use client";
import { type MouseEvent, useEffect, useRef } from "react";
import type { Card } from "../charts/card";
import { CardView } from "../ui/card-view";
import type { Change } from "./address";

type Props = {
  Title: "h2" | "h3";
  card: Card;
  /** The mark that was pointed at or walked to; null where the address alone opened the card. */
  anchor: Element | null;
  href: (key: string) => string;
  /** The change that leaves a row out of the sum, or lets it count again; null where nothing can be left out. */
  leaveOut: ((key: string) => Change) | null;
  address: { href: (change: Change) => string; change: (change: Change) => void };
  onOpen: (key: string) => void;
  onClose: () => void;
};

/** What answers Escape itself: the drawing, and whatever lies above the page. */
const isAnswered = (target: EventTarget | null) =>
  (target instanceof Element && target.closest(".surface") !== null) ||
  document.querySelector("dialog[open], :popover-open, .tour") !== null;

/** Where a reader in a card that the address opened came from, had they walked there: its mark, or the drawing. */
function markAround(box: Element, key: string) {
  const around = box.contains(document.activeElement) ? box.closest(".figure") : null;
  return (
    around?.querySelector<SVGElement>(`.surface a[data-key="${CSS.escape(key)}"]`) ??
    around?.querySelector<HTMLElement>(".surface")
  );
}

/** An opened card. It takes the focus from its mark and gives it back; its rows open in its place. */
export function OpenCard({ Title, card, anchor, href, leaveOut, address, onOpen, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another card in the same place is to be read from its top
  useEffect(() => {
    if (anchor) box.current?.focus({ preventScroll: true });
  }, [anchor, card.key]);
  const close = () => {
    const back =
      anchor instanceof SVGElement && anchor.isConnected
        ? anchor
        : box.current && markAround(box.current, card.key);
    onClose();
    back?.focus({ preventScroll: true });
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !isAnswered(event.target)) close();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  });
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !(event.target instanceof Element)) return;
    const opened = event.target.closest("[data-open]")?.getAttribute("data-open");
    const left = event.target.closest("[data-leave]")?.getAttribute("data-leave");
    if (!opened && !left) return;
    event.preventDefault();
    if (opened) onOpen(opened);
    if (left && leaveOut) address.change(leaveOut(left));
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: only what bubbles up from the links and the button inside
    <div ref={box} role="group" aria-label={card.title} tabIndex={-1} className="open-card" onClick={onClick}>
      <CardView
        Title={Title}
        card={card}
        href={href}
        leaveOut={leaveOut ? (key) => address.href(leaveOut(key)) : undefined}
        onClose={close}
      />
    </div>
  );
}
