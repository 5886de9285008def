"use client";
import { dateInWords } from "@/lib/words/dates";
import { useAddress } from "./address";
import { chartQuery, useDrawn } from "./use-drawn";
import type { ChartFacts, Drawn } from "./view";

type Part = { facts: ChartFacts; query: string; drawn: Drawn };

function Sentence({ dossier, part }: { dossier: string; part: Part }) {
  const address = useAddress();
  const query = chartQuery(part.facts, address.params);
  const answer = useDrawn(
    dossier,
    part.facts,
    query,
    part.facts.widths.wide,
    { query: part.query, drawn: part.drawn },
    true,
  );
  const model = (answer.data ?? part.drawn).model;
  return model.empty ? null : <>{`${model.title}. `}</>;
}

/** What the charts find at this date, as one paragraph; it changes with them. */
export function Lead({ dossier, asOf, parts }: { dossier: string; asOf: string; parts: readonly Part[] }) {
  const address = useAddress();
  return (
    <p className="lead">
      <b>{dateInWords(address.params.get("as_of") ?? asOf)}.</b>{" "}
      {parts.map((part) => (
        <Sentence key={part.facts.id} dossier={dossier} part={part} />
      ))}
    </p>
  );
}
