"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Link } from "@/components/ui/link";
import { embeddingPath, embedPath, snippetsPath } from "@/lib/publish/links";
import type { Snippets } from "../embed/snippets";

const ways = [
  { id: "address", title: "Address", use: "Paste it into WordPress, Ghost or Notion: it becomes the chart." },
  { id: "iframe", title: "Iframe", use: "Right at every width, without a script." },
  { id: "script", title: "Script", use: "One tag with a linked image where scripts are off." },
  { id: "image", title: "Image", use: "For newsletters and systems that allow no frames." },
  { id: "markdown", title: "Markdown", use: "The image, linked to the chart." },
] as const;
const widths = [340, 680, 960];

type Props = { dossier: string; chart: string; query: string; onClose: () => void };

/** Ways to take a chart along: snippets to copy, of the newest release or of this one, with a preview. */
export default function EmbedDialog({ dossier, chart, query, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [way, setWay] = useState<(typeof ways)[number]["id"]>("address");
  const [keeps, setKeeps] = useState(false);
  const [width, setWidth] = useState(680);
  const [copied, setCopied] = useState(false);
  const tail = query ? `?${query}` : "";
  const { data, isError } = useQuery({
    queryKey: ["snippets", dossier, chart, query],
    queryFn: async (): Promise<{ newest: Snippets; kept: Snippets }> => {
      const answer = await fetch(`${snippetsPath(dossier, chart)}${tail}`);
      if (!answer.ok) throw new Error(`snippets answered ${answer.status}`);
      return answer.json();
    },
  });
  useEffect(() => dialog.current?.showModal(), []);
  const text = data?.[keeps ? "kept" : "newest"][way] ?? "";
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  const shown = ways.find(({ id }) => id === way);
  return (
    <dialog ref={dialog} className="embed-dialog" aria-labelledby="embed-title" onClose={onClose}>
      <form method="dialog">
        <h2 id="embed-title">Embed this chart</h2>
        <button type="submit" className="card-close" aria-label="Close">
          ×
        </button>
      </form>
      <div className="segmented" role="group" aria-label="Way">
        {ways.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            className={id === way ? "is-on" : ""}
            aria-pressed={id === way}
            onClick={() => {
              setWay(id);
              setCopied(false);
            }}
          >
            {title}
          </button>
        ))}
      </div>
      <p className="muted">
        {shown?.use}{" "}
        <Link href={embeddingPath(dossier)}>A sample article with each way, and what it weighs</Link>
      </p>
      <textarea
        readOnly
        rows={4}
        aria-label={`Snippet: ${shown?.title}`}
        value={isError ? "The snippets could not be fetched." : text}
        onFocus={(event) => event.target.select()}
      />
      <p className="embed-choices">
        <label>
          <input type="checkbox" checked={keeps} onChange={() => setKeeps(!keeps)} /> This release, as of this
          date; else always the newest
        </label>
        <button type="button" className="button" onClick={copy} disabled={!text}>
          {copied ? "Copied" : "Copy"}
        </button>
      </p>
      <div className="segmented" role="group" aria-label="Width of the preview">
        <span className="muted">Preview, px</span>
        {widths.map((px) => (
          <button
            key={px}
            type="button"
            className={px === width ? "is-on" : ""}
            aria-pressed={px === width}
            onClick={() => setWidth(px)}
          >
            {px}
          </button>
        ))}
      </div>
      <div className="embed-preview">
        <iframe
          title={`The embed at ${width} px`}
          src={`${embedPath(dossier, chart)}${tail}`}
          style={{ width, height: 640 }}
        />
      </div>
    </dialog>
  );
}
