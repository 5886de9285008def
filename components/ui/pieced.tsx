import { piecesOf } from "@/lib/words/pieces";
import { escaped } from "../charts/markup-of";
import { useWords } from "./words";

/**
 * A title that may break between its pieces. Only Chinese needs to be told: a browser breaks it within a name. The
 * dictionary of a browser may find other pieces than the server's, so they are markup that it takes over as it is.
 */
export function Pieced({ text }: { text: string }) {
  const { language } = useWords();
  if (language !== "zh") return text;
  const markup = piecesOf(text)
    .map((piece) => (/–/.test(piece) ? `<span class="whole">${escaped(piece)}</span>` : escaped(piece)))
    .join("<wbr>");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is escaped
  return <span suppressHydrationWarning dangerouslySetInnerHTML={{ __html: markup }} />;
}
