"use client";
import { Link } from "@/components/ui/link";
import { datasetPath, withQuery } from "@/lib/publish/links";
import { Choice, goTo } from "../../ui/choice";
import { CompareForm } from "../../ui/compare-form";
import { useWords } from "../../ui/words";
import { isHeavy } from "../heavy";
import type { PanelProps } from "../panel";
import { NetworkCanvas } from "./canvas";
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

/** Triads that are listed; more nobody reads. */
const mostTriads = 24;

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
  const { say, sentences, plain } = useWords();
  const open = (key: string) => href({ select: key });
  const drawing = (drawn: NetworkModel) =>
    surface(
      isHeavy(drawn) && !drawn.matrix && typeof window !== "undefined" ? (
        <NetworkCanvas model={drawn} selected={asked.get("select")} href={open} />
      ) : (
        <NetworkFigure model={drawn} href={open} />
      ),
    );
  return (
    <>
      {place === "page" ? (
        <div className="bar-controls">
          <Choice
            label={say("network_panel.people")}
            title={say("network_panel.show")}
            help={say("network_panel.people_help")}
            items={[
              {
                title: say("network_panel.states"),
                on: model.people === "state",
                to: { people: null, select: null },
              },
              {
                title: say("network_panel.leaders"),
                on: model.people === "apart",
                to: { people: "apart", select: null },
              },
            ]}
            href={href}
            change={change}
          />
          <Choice
            label={say("network_panel.view")}
            title={say("network_panel.as")}
            help={say("network_panel.view_help")}
            items={[
              {
                title: say("network_panel.network"),
                on: model.matrix === null,
                to: { view: null, select: null },
              },
              {
                title: say("network_panel.matrix"),
                on: model.matrix !== null,
                to: { view: "matrix", select: null },
              },
            ]}
            href={href}
            change={change}
          />
          <Choice
            label={say("network_panel.ties_drawn")}
            title={say("network_panel.ties")}
            help={say("network_panel.ties_help")}
            items={(["all", "friendly", "hostile"] as const).map((tone) => ({
              title: say(`network_panel.ties_${tone}`),
              on: model.asked.tone === tone,
              to: { tone: tone === "all" ? null : tone },
            }))}
            href={href}
            change={change}
          />
          <FindActor model={model} asked={asked} href={href} change={change} />
          {model.asked.focus === null ? null : (
            <Choice
              label={say("network_panel.depth")}
              title={say("network_panel.ties_of")}
              help={say("network_panel.depth_help")}
              items={([1, 2] as const).map((depth) => ({
                title: say(depth === 1 ? "network_panel.the_actor" : "network_panel.partners_too"),
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
          {say("network_panel.left_out")}{" "}
          <span lang="en">{model.asked.without.map(({ title }) => title).join("; ")}.</span>{" "}
          <Link href={href({ without: null })} onClick={goTo(change, { without: null })}>
            {say("network_panel.count_all")}
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
          <h2 className="minor">{say("network_panel.reading")}</h2>
          <p>
            {sentences([
              model.structure,
              model.asked.tone === "all" && model.asked.focus === null ? "" : say("network_panel.counts_all"),
            ])}
          </p>
          {model.triads.length > 0 ? (
            <>
              <p className="muted">{say("network_panel.triads")}</p>
              <ul className="triads">
                {model.triads.slice(0, mostTriads).map((triad) => (
                  <li key={triad}>{triad}</li>
                ))}
                {model.triads.length > mostTriads ? (
                  <li className="muted">
                    {say("network_panel.more_triads", {
                      count: model.triads.length - mostTriads,
                      number: plain(model.triads.length - mostTriads),
                    })}
                  </li>
                ) : null}
              </ul>
            </>
          ) : null}
          <StandingsTable standings={model.standings} rows={standingsAddress(model, page, asked)} />
        </div>
      ) : null}
    </>
  );
}
