"use client";
import { useSpoken } from "./words";

type Props = { asked: Iterable<readonly [name: string, value: string]>; without?: readonly string[] };

/** What the address says besides a form's own fields, so that sending it without JavaScript loses nothing. */
export function KeptFields({ asked, without = [] }: Props) {
  const { language, isAsked } = useSpoken();
  const kept = [...asked].filter(([name]) => name !== "lang" && !without.includes(name));
  const lang = isAsked ? [["lang", language] as const] : [];
  return [...kept, ...lang].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
