"use client";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Link } from "@/components/ui/link";
import { embeddingPath, embedPath, snippetsPath } from "@/lib/publish/links";
import type { Snippets } from "../embed/snippets";
import { ScrollRegion } from "../ui/scroll-region";
import { useWords } from "../ui/words";

const ways = ["address", "iframe", "script", "image", "markdown"] as const;
const widths = [340, 680, 960];

type Props = { dossier: string; chart: string; query: string; onClose: () => void };

/** Ways to take a chart along: snippets to copy, of the newest release or of this one, with a preview. */
export default function EmbedDialog({ dossier, chart, query, onClose }: Props) {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [way, setWay] = useState<(typeof ways)[number]>("address");
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
  const previewTitle = say("section.preview_title", { width: String(width) });
  return (
    <dialog ref={dialog} className="embed-dialog" aria-labelledby="embed-title" onClose={onClose}>
      <form method="dialog">
        <h2 id="embed-title">{say("section.embed_title")}</h2>
        <button type="submit" className="card-close" aria-label={say("section.close")}>
          ×
        </button>
      </form>
      <div className="segmented" role="group" aria-label={say("section.way")}>
        {ways.map((id) => (
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
            {say(`section.way_${id}`)}
          </button>
        ))}
      </div>
      <p className="muted">
        {say(`section.use_${way}`)} <Link href={embeddingPath(dossier)}>{say("section.sample")}</Link>
      </p>
      <textarea
        readOnly
        rows={4}
        aria-label={say("section.snippet", { way: say(`section.way_${way}`) })}
        value={isError ? say("section.snippet_failed") : text}
        onFocus={(event) => event.target.select()}
      />
      <p className="embed-choices">
        <label>
          <input type="checkbox" checked={keeps} onChange={() => setKeeps(!keeps)} /> {say("section.keeps")}
        </label>
        <button type="button" className="button" onClick={copy} disabled={!text}>
          {say(copied ? "section.copied" : "section.copy")}
        </button>
      </p>
      <div className="segmented" role="group" aria-label={say("section.preview_width")}>
        <span className="muted">{say("section.preview")}</span>
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
      <ScrollRegion className="embed-preview" label={previewTitle}>
        <iframe
          title={previewTitle}
          src={`${embedPath(dossier, chart)}${tail}`}
          style={{ width, height: 640 }}
        />
      </ScrollRegion>
    </dialog>
  );
}
