"use client";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { defaultLanguage, type Language } from "@/lib/words/language";
import { type Compiled, type Words, wordsFrom } from "@/lib/words/words";

type Spoken = {
  language: Language;
  /** Whether the address asks for it; then links ask too. */
  isAsked: boolean;
  messages: Compiled;
};
const Given = createContext<Spoken>({ language: defaultLanguage, isAsked: false, messages: {} });

/** The language of a page and those of its messages that the browser needs. */
export function WordsProvider({ children, ...given }: Spoken & { children: ReactNode }) {
  return <Given value={given}>{children}</Given>;
}

/** More messages for what stands within: those of one chart's panel. */
export function MoreWords({ messages, children }: { messages: Compiled; children: ReactNode }) {
  const around = useContext(Given);
  const both = useMemo(
    () => ({ ...around, messages: { ...around.messages, ...messages } }),
    [around, messages],
  );
  return <Given value={both}>{children}</Given>;
}

/** How the page's language says things. */
export function useWords(): Words {
  const { language, messages } = useContext(Given);
  return useMemo(() => wordsFrom(language, (key) => messages[key]), [language, messages]);
}

/** The language that a page is in, and whether its address asks for it. */
export const useSpoken = () => useContext(Given);
