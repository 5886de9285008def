import type { Dossier } from "@/lib/dossier/dossier";
import { ownLang, wordsOf } from "@/lib/dossier/in-language";
import { concessionPath } from "@/lib/publish/concession-path";
import { markPath } from "@/lib/publish/links";
import type { ClaimRow } from "@/lib/tables/claims";
import { firstDay } from "@/lib/time/edtf";
import type { Words } from "@/lib/words/words";
import { Link } from "./link";
import { PublisherLink } from "./publisher-link";
import { verdicts } from "./verdicts";

type Evidence = {
  kind: "event" | "concession" | "segment";
  id: string;
  when: string;
  title: string;
  href: string;
  sources: readonly string[];
};

/** The rows that bear on a claim, each with the address that shows it in its chart at that date. */
function evidenceOf(claim: ClaimRow, dossier: Dossier): Evidence[] {
  const { tables } = dossier;
  const events = tables.events
    .filter((event) => claim.events.includes(event.id))
    .map((event) => ({
      kind: "event" as const,
      id: event.id,
      when: event.date,
      title: event.title,
      href: markPath(dossier, "timeline", `event:${event.id}`, { asOf: firstDay(event.date) }),
      sources: event.sources,
    }));
  const concessions = tables.concessions
    .filter((concession) => claim.concessions.includes(concession.id))
    .map((concession) => ({
      kind: "concession" as const,
      id: concession.id,
      when: concession.promised,
      title: concession.title,
      href: concessionPath(dossier, concession),
      sources: concession.sources,
    }));
  const stop = (id: string) => tables.stops.find((candidate) => candidate.id === id)?.name ?? id;
  const segments = tables.segments
    .filter((segment) => claim.segments.includes(segment.id))
    .map((segment) => ({
      kind: "segment" as const,
      id: segment.id,
      when: "",
      title: `${stop(segment.from)} – ${stop(segment.to)}`,
      href: markPath(dossier, "corridors", `segment:${segment.id}`, {
        more: segment.mode === "rail" ? {} : { mode: "both" },
      }),
      sources: segment.sources,
    }));
  return [...events, ...concessions, ...segments];
}

/** Rows that a claim shows at once; the others open beneath. */
const atOnce = 3;

function EvidenceList({ items, dossier }: { items: readonly Evidence[]; dossier: Dossier }) {
  const { shortDate } = wordsOf(dossier);
  const own = ownLang(dossier);
  const says = (ids: readonly string[]) => dossier.tables.sources.find(({ id }) => id === ids[0]);
  return (
    <ul>
      {items.map((evidence) => (
        <li key={evidence.id}>
          <span className="muted">{evidence.when ? shortDate(evidence.when) : ""}</span>
          <span>
            <Link className="plain" href={evidence.href} lang={own}>
              {evidence.title}
            </Link>{" "}
            <PublisherLink source={says(evidence.sources)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** "3 more events, 5 concessions": what the rows beyond the first are. */
function restInWords({ say }: Words, rest: readonly Evidence[]): string {
  const parts = (["event", "concession", "segment"] as const).flatMap((kind) => {
    const count = rest.filter((evidence) => evidence.kind === kind).length;
    return count > 0 ? [{ kind, count }] : [];
  });
  return parts
    .map(({ kind, count }, place) =>
      place === 0 ? say(`claims.more_${kind}`, { count }) : say(`claims.also_${kind}`, { count }),
    )
    .join(say("numbers.comma"));
}

/** One claim: where it stands in the article, what it says, the verdict, the correction, the evidence. */
export function ClaimRowView({ claim, dossier }: { claim: ClaimRow; dossier: Dossier }) {
  const verdict = verdicts.find((candidate) => candidate.id === claim.verdict);
  const evidence = evidenceOf(claim, dossier);
  const own = ownLang(dossier);
  const rest = evidence.slice(atOnce);
  const words = wordsOf(dossier);
  return (
    <li className={`claim verdict-${claim.verdict}`} id={claim.id}>
      <p className="muted claim-paragraph">¶ {claim.paragraph}</p>
      <div>
        <h2 lang={own}>{claim.claim}</h2>
        {claim.correction ? (
          <p className="muted" lang={own}>
            {claim.correction}
          </p>
        ) : null}
      </div>
      <p className="claim-verdict" style={{ color: verdict?.ink }}>
        <span aria-hidden="true" className={verdict?.filled ? "is-filled" : undefined}>
          {verdict?.sign}
        </span>{" "}
        <span>
          {own ? (
            <>
              {words.say(`kinds.verdict_${claim.verdict}`)}{" "}
              <span className="own-wording" lang={own}>
                {claim.verdict_wording}
              </span>
            </>
          ) : (
            claim.verdict_wording
          )}
        </span>
      </p>
      <div className="evidence">
        <EvidenceList items={evidence.slice(0, atOnce)} dossier={dossier} />
        {rest.length > 0 ? (
          <details>
            <summary>{restInWords(words, rest)}</summary>
            <EvidenceList items={rest} dossier={dossier} />
          </details>
        ) : null}
      </div>
    </li>
  );
}
