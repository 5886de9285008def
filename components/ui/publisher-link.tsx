"use client";
import { tagFor } from "@/lib/words/tag-for";
import { Link } from "./link";
import { useWords } from "./words";

/** Who says it: the publisher as a link to the source, or as plain text where the source has no address. */
export function PublisherLink({
  source,
}: {
  source: { publisher: string; url: string | null } | null | undefined;
}) {
  const { language } = useWords();
  if (!source) return null;
  const lang = tagFor(source.publisher, language, true);
  return source.url ? (
    <Link href={source.url} rel="noreferrer" lang={lang}>
      {source.publisher}
    </Link>
  ) : (
    <span lang={lang}>{source.publisher}</span>
  );
}
