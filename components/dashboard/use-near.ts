"use client";
import { type RefObject, useEffect, useState } from "react";

/** Whether an element has been within half a window's height of the window, once. */
export function useNear(ref: RefObject<Element | null>): boolean {
  const [wasNear, setWasNear] = useState(false);
  useEffect(() => {
    if (!ref.current) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        setWasNear(true);
      },
      { rootMargin: "50% 0px" },
    );
    watch.observe(ref.current);
    return () => watch.disconnect();
  }, [ref]);
  return wasNear;
}
