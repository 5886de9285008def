import { Link } from "@/components/ui/link";
import { chartPath, dataPath, inFormat } from "@/lib/publish/links";
import { Menu } from "../ui/menu";
import { useWords } from "../ui/words";
import { EmbedButton } from "./embed-button";
import type { ChartFacts } from "./view";

type Props = {
  dossier: string;
  license: string;
  facts: ChartFacts;
  /** What the drawing rests on. */
  source: string;
  query: string;
  place: "dashboard" | "page";
};

/** Under every figure: what it rests on at the left, the ways out at the right. */
export function SectionFoot({ dossier, license, facts, source, query, place }: Props) {
  const { say } = useWords();
  const address = chartPath(dossier, facts.id);
  const tail = query ? `?${query}` : "";
  return (
    <footer className="figure-foot">
      <p>{say("section.source", { source, license })}</p>
      <div className="actions">
        {place === "dashboard" ? <Link href={`${address}${tail}`}>{say("section.open_chart")}</Link> : null}
        <EmbedButton dossier={dossier} chart={facts.id} query={query} />
        <Menu label={say("section.download")}>
          {facts.formats.map(({ extension, title, forWhom }) => (
            <li key={extension}>
              <Link href={inFormat(address, extension, query)}>
                <b>{title}</b> <span>{forWhom}</span>
              </Link>
            </li>
          ))}
          <li>
            <Link href={dataPath(dossier)}>
              <b>{say("section.rows_behind")}</b> <span>CSV, JSON, NDJSON</span>
            </Link>
          </li>
        </Menu>
      </div>
    </footer>
  );
}
