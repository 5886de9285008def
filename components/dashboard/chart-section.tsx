"use client";
import { useEffect, useState } from "react";
import type { Card } from "../charts/card";
import type { ChartModel } from "../charts/chart";
import { panels } from "../charts/panels";
import type { Twin } from "../charts/twin";
import { CardView } from "../ui/card-view";
import { Surface } from "../ui/surface";
import { TwinTable } from "../ui/twin-table";
import { useAddress } from "./address";
import { Popover } from "./popover";
import { SectionFoot } from "./section-foot";
import { useComposition } from "./use-composition";
import { chartQuery, useCard, useDrawn } from "./use-drawn";
import { type ChartFacts, type Composition, compositions, type Drawn } from "./view";

export type Initial = {
  query: string;
  models: Record<Composition, ChartModel>;
  /** The table is the same at every width. */
  twin: Twin;
  card: Card | null;
};
type Props = {
  dossier: string;
  license: string;
  facts: ChartFacts;
  initial: Initial;
  place: "dashboard" | "page";
};
type Pointed = { key: string; element: Element } | null;

/** A chart with everything around it: finding, drawing, cards, the table that says the same, and the ways out. */
export function ChartSection({ dossier, license, facts, initial, place }: Props) {
  const address = useAddress();
  const seen = useComposition();
  const [pointed, setPointed] = useState<Pointed>(null);
  const [anchor, setAnchor] = useState<Element | null>(null);
  const query = chartQuery(facts, address.params);
  const selected = address.params.get("select");
  const first = (composition: Composition): Drawn => ({
    model: initial.models[composition],
    twin: initial.twin,
  });
  const drawn = {
    wide: useDrawn(
      dossier,
      facts,
      query,
      facts.widths.wide,
      { query: initial.query, drawn: first("wide") },
      seen === "wide",
    ),
    medium: useDrawn(
      dossier,
      facts,
      query,
      facts.widths.medium,
      { query: initial.query, drawn: first("medium") },
      seen === "medium",
    ),
    narrow: useDrawn(
      dossier,
      facts,
      query,
      facts.widths.narrow,
      { query: initial.query, drawn: first("narrow") },
      seen === "narrow",
    ),
  };
  const hover = useCard(dossier, facts, query, pointed?.key ?? null, null);
  const open = useCard(dossier, facts, query, selected, initial.card);
  // An opened card without a mark to stand at (a link from elsewhere, or no JavaScript) stands below the drawing.
  useEffect(() => {
    if (selected === null) setAnchor(null);
  }, [selected]);

  const current = drawn[seen ?? "wide"];
  const shown = current.data ?? first(seen ?? "wide");
  const { model, twin } = shown;
  const href = (key: string) => address.href({ select: key });
  const close = () => {
    setAnchor(null);
    address.change({ select: null });
  };
  const onOpen = (key: string | null, element: Element | null) => {
    setPointed(null);
    if (key === null && selected === null) return;
    setAnchor(element);
    address.change({ select: key });
  };
  const Panel = panels[facts.id];
  const Title = place === "page" ? "h1" : "h2";
  const openCard = selected && open.data ? <CardView card={open.data} href={href} onClose={close} /> : null;

  return (
    <section
      className={`figure figure-${facts.id} place-${place}`}
      id={facts.id}
      aria-busy={current.isFetching}
    >
      <header className="figure-head">
        <Title>{model.title}</Title>
        <p className="sub">{model.sub}</p>
        {current.isError ? (
          <p className="notice" role="status">
            The picture for this choice could not be fetched; the last one stays.{" "}
            <button type="button" onClick={() => current.refetch()}>
              Try again
            </button>
          </p>
        ) : null}
      </header>
      <div className={openCard && place === "page" ? "figure-body has-card" : "figure-body"}>
        <div className="figure-drawing">
          {compositions
            .filter((composition) => seen === null || seen === composition)
            .map((composition) => {
              const model = (drawn[composition].data ?? first(composition)).model;
              return (
                <div key={composition} className={`only-${composition}`}>
                  {model.empty ? (
                    <p className="empty">{model.empty}</p>
                  ) : Panel ? (
                    <Panel
                      model={model}
                      place={place}
                      narrow={composition === "narrow"}
                      href={address.href}
                      change={address.change}
                      surface={(figure) => (
                        <Surface
                          keys={model.marks.map((mark) => mark.key)}
                          label={`${model.alt} Arrow keys walk through the marks, Enter opens one.`}
                          selected={selected}
                          onPoint={(key, element) => setPointed(key && element ? { key, element } : null)}
                          onOpen={onOpen}
                        >
                          {figure}
                        </Surface>
                      )}
                    />
                  ) : null}
                </div>
              );
            })}
        </div>
        {openCard && (place === "page" || anchor === null) ? (
          <aside className="figure-card">{openCard}</aside>
        ) : null}
      </div>
      {openCard && place === "dashboard" && anchor ? (
        <Popover anchor={anchor} pinned key={selected}>
          {openCard}
        </Popover>
      ) : null}
      {pointed && hover.data && pointed.key !== selected ? (
        <Popover anchor={pointed.element} pinned={false} key={pointed.key}>
          <CardView card={hover.data} href={href} />
        </Popover>
      ) : null}
      <p className="visually-hidden" role="status">
        {pointed ? (model.marks.find((mark) => mark.key === pointed.key)?.label ?? "") : ""}
      </p>
      <details className="twin" open={place === "page"}>
        <summary>The same, as a table</summary>
        <TwinTable twin={twin} href={href} selected={selected} />
      </details>
      <SectionFoot
        dossier={dossier}
        license={license}
        facts={facts}
        model={model}
        query={query}
        place={place}
      />
    </section>
  );
}
