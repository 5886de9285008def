import { type RefObject, useEffect, useRef } from "react";

/**
 * Listens to a date field without disturbing it: to set its value while somebody types in it would throw away the
 * digits typed so far. Days outside the period are on the way to one within (a year's first digit is the year 2).
 * What is typed until the field is left is one step.
 */
export function useTypedDate(
  field: RefObject<HTMLInputElement | null>,
  date: string,
  [first, last]: readonly [string, string],
  onChange: (day: string, isMore: boolean) => void,
) {
  /** Dates that were handed on and have not come back yet. */
  const own = useRef<string[]>([]);
  const isTyping = useRef(false);
  const isMore = useRef(false);
  useEffect(() => {
    const place = own.current.indexOf(date);
    own.current = place < 0 ? [] : own.current.slice(place + 1);
    if (place < 0 && field.current) field.current.value = date;
  }, [date, field]);
  const rest = () => {
    isTyping.current = false;
    isMore.current = false;
  };
  return {
    onChange: ({ target: { value } }: { target: { value: string } }) => {
      if (value === (own.current.at(-1) ?? date) || value < first || value > last) return;
      own.current.push(value);
      onChange(value, isMore.current);
      isMore.current = isTyping.current;
    },
    onKeyDown: () => {
      isTyping.current = true;
    },
    onPointerDown: rest,
    onBlur: () => {
      rest();
      if (field.current) field.current.value = own.current.at(-1) ?? date;
    },
  };
}
