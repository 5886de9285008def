"use client";
import type { ComponentProps } from "react";
import { inLanguageOf } from "./in-language-of";
import { useSpoken } from "./words";

/** A link; within the house it keeps the language that the reader chose. */
export function Link({ href, ...rest }: ComponentProps<"a"> & { href: string }) {
  const { language, isAsked } = useSpoken();
  return <a {...rest} href={isAsked ? inLanguageOf(href, language) : href} />;
}
