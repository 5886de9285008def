/**
 * Keeps a finger to what it draws along: `touch-action` counts for a whole drawing, never for a part of it, and the
 * rest of the drawing has to scroll the page. As a ref of the element that holds the drawing.
 */
export const ownFinger = (isDrawing: () => boolean) => (element: HTMLElement | null) => {
  const onMove = (event: TouchEvent) => {
    if (isDrawing() && event.cancelable) event.preventDefault();
  };
  element?.addEventListener("touchmove", onMove, { passive: false });
  return () => element?.removeEventListener("touchmove", onMove);
};
