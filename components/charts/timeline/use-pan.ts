"use client";
import { type MouseEvent, type PointerEvent, useRef } from "react";
import { followPointer } from "./follow-pointer";
import { useLatest } from "./use-latest";

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
  const isDragged = useRef(false);
  const latest = useLatest({ onPan, onEnd });
  return {
    onPointerDown({ currentTarget, target, clientX, button, isPrimary, pointerId }: PointerEvent) {
      const box = currentTarget.getBoundingClientRect();
      const isHandle = target instanceof Element && target.closest("[role=slider]:not(.brush-window)");
      isDragged.current = false;
      if (button !== 0 || !isPrimary || isHandle || !isInside((clientX - box.left) / box.width)) return;
      followPointer(pointerId, {
        onMove(x) {
          const by = x - clientX;
          if (!isDragged.current && Math.abs(by) < slack) return;
          if (!isDragged.current) {
            isDragged.current = true;
            currentTarget.setPointerCapture(pointerId);
            onStart();
          }
          latest.current.onPan(by / currentTarget.getBoundingClientRect().width);
        },
        onEnd() {
          if (isDragged.current) latest.current.onEnd();
        },
      });
    },
    onClickCapture(event: MouseEvent) {
      if (!isDragged.current) return;
      isDragged.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
