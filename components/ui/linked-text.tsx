import { Link } from "./link";

/** A sentence of which the words in [brackets] are a link. */
export function LinkedText({ text, href }: { text: string; href: string }) {
  const [before, linked, after] = text.split(/[[\]]/);
  return (
    <>
      {before}
      <Link href={href}>{linked}</Link>
      {after}
    </>
  );
}
