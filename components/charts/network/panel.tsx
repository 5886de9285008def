"use client";
import { Link } from "@/components/ui/link";
import { datasetPath, withQuery } from "@/lib/publish/links";
import { Choice, goTo } from "../../ui/choice";
import { CompareForm } from "../../ui/compare-form";
import type { PanelProps } from "../panel";
import { NetworkFigure } from "./figure";
import { FindActor } from "./find-actor";
import type { NetworkModel } from "./model";
import { PinArea } from "./pin-area";
import { PinLinks } from "./pin-links";
import { StandingsTable } from "./standings-table";

/** The numbers of the small lines, of the actors drawn and counted as they are. */
function standingsAddress({ asked: { actors } }: NetworkModel, page: string, asked: URLSearchParams): string {
  const counted = ["as_of", "half_life", "since", "people", "without"];
  const query = new URLSearchParams([...asked].filter(([name]) => counted.includes(name)));
  query.set("actors", actors.map(({ id }) => id).join(","));
  return withQuery(datasetPath(page.split("/")[1] ?? "", "standings"), query);
}

/** The network's choice of people, drawing and reading of its structure. */
export default function NetworkPanel({
  model,
  place,
  page,
  asked,
  surface,
  href,
  change,
}: PanelProps<NetworkModel>) {
  const drawing = (drawn: NetworkModel) =>
    surface(<NetworkFigure model={drawn} href={(key) => href({ select: key })} />);
  return (
    <>
      {place === "page" ? (
        <div className="bar-controls">
          <Choice
            label="People"
            title="Show"
            items={[
              { title: "States", on: model.people === "state", to: { people: null, select: null } },
              { title: "Leaders", on: model.people === "apart", to: { people: "apart", select: null } },
            ]}
            href={href}
            change={change}
          />
          <Choice
            label="View"
            title="As"
            items={[
              { title: "network", on: model.matrix === null, to: { view: null, select: null } },
              { title: "matrix", on: model.matrix !== null, to: { view: "matrix", select: null } },
            ]}
            href={href}
            change={change}
          />
          <Choice
            label="Ties drawn"
            title="Ties"
            items={(["all", "friendly", "hostile"] as const).map((tone) => ({
              title: tone,
              on: model.asked.tone === tone,
              to: { tone: tone === "all" ? null : tone },
            }))}
            href={href}
            change={change}
          />
          <FindActor model={model} asked={asked} href={href} change={change} />
          {model.asked.focus === null ? null : (
            <Choice
              label="Depth of the focus"
              title="Ties of"
              items={([1, 2] as const).map((depth) => ({
                title: depth === 1 ? "the actor" : "its partners too",
                on: model.asked.depth === depth,
                to: { depth: depth === 1 ? null : String(depth) },
              }))}
              href={href}
              change={change}
            />
          )}
          <CompareForm asked={asked} compare={asked.get("compare")} href={href} change={change} />
        </div>
      ) : null}
      {place === "page"
        ? model.compared?.lines.map((line) => (
            <p key={line} className="compared">
              {line}
            </p>
          ))
        : null}
      {model.asked.without.length > 0 ? (
        <p className="notice">
          Left out: {model.asked.without.map(({ title }) => title).join("; ")}.{" "}
          <Link href={href({ without: null })} onClick={goTo(change, { without: null })}>
            Count all again
          </Link>
        </p>
      ) : null}
      {place === "page" ? (
        <div className="graph-area">
          <PinArea model={model} asked={asked} change={change}>
            {drawing}
          </PinArea>
          <PinLinks model={model} asked={asked} href={href} change={change} />
        </div>
      ) : (
        drawing(model)
      )}
      {place === "page" ? (
        <div className="reading">
          <h3>Who stands with whom</h3>
          <p>
            {model.structure}
            {model.asked.tone === "all" && model.asked.focus === null
              ? ""
              : " This counts all ties, drawn or not."}
          </p>
          {model.triads.length > 0 ? (
            <>
              <p className="muted">Unbalanced triads: the product of their three tones is negative.</p>
              <ul className="triads">
                {model.triads.map((triad) => (
                  <li key={triad}>{triad}</li>
                ))}
              </ul>
            </>
          ) : null}
          <StandingsTable standings={model.standings} rows={standingsAddress(model, page, asked)} />
        </div>
      ) : null}
    </>
  );
}
