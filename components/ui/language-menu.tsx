"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { withQuery } from "@/lib/publish/links";
import { type Language, languageIds, languages } from "@/lib/words/language";
import { useAccepted } from "../dashboard/refused";
import { useSpoken, useWords } from "./words";

/** The same view in the other languages; plain links, so that it works without a script. */
export function LanguageMenu() {
  const { language } = useSpoken();
  const { say } = useWords();
  const path = usePathname();
  const params = useAccepted(useSearchParams().toString());
  const href = (other: Language) => {
    const query = new URLSearchParams(params);
    query.set("lang", other);
    return withQuery(path, query);
  };
  return (
    <details className="menu languages" name="menu">
      <summary>
        <span className="visually-hidden">{say("site.language", { name: languages[language].name })}</span>
        <span className="long" aria-hidden="true">
          {languages[language].name}
        </span>
        <span className="short" aria-hidden="true">
          {language.toUpperCase()}
        </span>
      </summary>
      <ul>
        {languageIds.map((other) => (
          <li key={other}>
            <a
              href={href(other)}
              lang={languages[other].tag}
              hrefLang={languages[other].tag}
              aria-current={other === language ? "true" : undefined}
            >
              {languages[other].name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
