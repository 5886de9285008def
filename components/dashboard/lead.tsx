"use client";
import { useWords } from "../ui/words";
import { useAddress } from "./address";
import { useComposition } from "./use-composition";
import { chartQuery, useDrawn } from "./use-drawn";
import type { ChartFacts } from "./view";

type Part = { facts: ChartFacts; query: string; title: string | null };

function Sentence({ dossier, part }: { dossier: string; part: Part }) {
  const { say } = useWords();
  const address = useAddress();
  const query = chartQuery(part.facts, address.params);
  const isOther = query !== part.query;
  const width = part.facts.widths[useComposition(isOther) ?? "wide"];
  const answer = useDrawn(dossier, part.facts, query, width, isOther);
  const model = answer.data?.model;
  const title = !isOther || !model ? part.title : model.empty ? null : model.title;
  if (title === null) return null;
  // What stands between two sentences, a space or nothing, is the language's.
  return say("numbers.sentences", { first: "", next: say("section.sentence", { text: title }) });
}

/** What the charts find at this date, as one paragraph; it changes with them. */
export function Lead({ dossier, asOf, parts }: { dossier: string; asOf: string; parts: readonly Part[] }) {
  const { say, date } = useWords();
  const address = useAddress();
  return (
    <p className="lead">
      <b>{say("section.sentence", { text: date(address.params.get("as_of") ?? asOf) })}</b>
      {parts.map((part) => (
        <Sentence key={part.facts.id} dossier={dossier} part={part} />
      ))}
    </p>
  );
}
