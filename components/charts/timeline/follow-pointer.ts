type Follower = {
  /** The pointer is at this place, in px from the left of the window. */
  onMove: (x: number) => void;
  onEnd: () => void;
};

/**
 * Follows a pointer that is down until it is let go. Nothing else hears of its moves: a page that asks each of its parts
 * about every move takes longer to do so than a chart takes to be drawn.
 */
export function followPointer(pointerId: number, { onMove, onEnd }: Follower): void {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return;
    event.stopImmediatePropagation();
    onMove(event.clientX);
  };
  const end = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return;
    stop.abort();
    onEnd();
  };
  window.addEventListener("pointermove", move, options);
  window.addEventListener("mousemove", (event) => event.stopImmediatePropagation(), options);
  window.addEventListener("pointerup", end, options);
  window.addEventListener("pointercancel", end, options);
}
