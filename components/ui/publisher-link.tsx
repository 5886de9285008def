import { Link } from "./link";
/** Who says it: the publisher as a link to the source, or as plain text where the source has no address. */
export function PublisherLink({
  source,
}: {
  source: { publisher: string; url: string | null } | null | undefined;
}) {
  if (!source) return null;
  return source.url ? (
    <Link href={source.url} rel="noreferrer">
      {source.publisher}
    </Link>
  ) : (
    source.publisher
  );
}
