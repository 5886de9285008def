"use client";
import { type MouseEvent, type PointerEvent, useRef } from "react";

/** px that a pointer has to go sideways before it drags; nearer it clicks. */
const slack = 6;

type Pan = {
  /** Whether a place, as a share of the width, can be taken hold of. */
  isInside: (share: number) => boolean;
  onStart: () => void;
  /** How far it was dragged, as a share of the width. */
  onPan: (by: number) => void;
  onEnd: () => void;
};

/**
 * What an element does when its inside is dragged sideways by mouse or finger. A click goes through to what lies
 * beneath; the click with which a drag ends does not.
 */
export function usePan({ isInside, onStart, onPan, onEnd }: Pan) {
  const from = useRef<number | null>(null);
  const isDragged = useRef(false);
  const end = () => {
    from.current = null;
    if (isDragged.current) onEnd();
  };
  return {
    onPointerDown({ currentTarget, target, clientX, button, isPrimary }: PointerEvent) {
      const box = currentTarget.getBoundingClientRect();
      const isHandle = target instanceof Element && target.closest("[role=slider]:not(.brush-window)");
      isDragged.current = false;
      if (button === 0 && isPrimary && !isHandle && isInside((clientX - box.left) / box.width))
        from.current = clientX;
    },
    onPointerMove({ currentTarget, clientX, pointerId }: PointerEvent) {
      if (from.current === null) return;
      const by = clientX - from.current;
      if (!isDragged.current && Math.abs(by) < slack) return;
      if (!isDragged.current) {
        isDragged.current = true;
        currentTarget.setPointerCapture(pointerId);
        onStart();
      }
      onPan(by / currentTarget.getBoundingClientRect().width);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onClickCapture(event: MouseEvent) {
      if (!isDragged.current) return;
      isDragged.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
