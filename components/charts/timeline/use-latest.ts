import { type RefObject, useEffect, useRef } from "react";

/** A value as it was last rendered, for what began before and goes on. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
