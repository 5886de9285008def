"use client";
import { Link } from "@/components/ui/link";
import { useWords } from "@/components/ui/words";
import type { Found } from "@/lib/search/search";
import { tagFor } from "@/lib/words/tag-for";

/** What was found, each as a link with its kind and what tells it from others of the same name. */
export function FoundList({ found }: { found: readonly Found[] }) {
  const { say, language } = useWords();
  return (
    <ul className="found">
      {found.map(({ kind, title, detail, href }) => (
        <li key={`${kind} ${href} ${title}`}>
          <Link href={href}>
            <span className="found-kind">{say(`search.kind_${kind}`)}</span>
            <span lang={tagFor(title, language)}>{title}</span>
            <span className="muted">{detail === kind ? "" : detail}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
