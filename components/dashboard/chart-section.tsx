"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { chartPath } from "@/lib/publish/links";
import type { Card } from "../charts/card";
import { CardSaid } from "../ui/card-said";
import { CardView } from "../ui/card-view";
import { TwinTable } from "../ui/twin-table";
import { useWords } from "../ui/words";
import { useAddress } from "./address";
import { Drawing } from "./drawing";
import { take } from "./drawings";
import { Kept } from "./kept";
import { leftOut } from "./left-out";
import { OpenCard } from "./open-card";
import { Popover } from "./popover";
import { SectionFoot } from "./section-foot";
import { SectionHead } from "./section-head";
import { useComposition } from "./use-composition";
import { chartQuery, useCard, useDrawn } from "./use-drawn";
import { useNear } from "./use-near";
import { type ChartFacts, compositions, type Initial } from "./view";

type Props = {
  dossier: string;
  license: string;
  facts: ChartFacts;
  initial: Initial;
  /** The card of the opened mark, where the address names one. */
  card: Card | null;
  place: "dashboard" | "page";
  /** What can be chosen for this chart alone, between its finding and its drawing. */
  choices?: ReactNode;
};
type Pointed = { key: string; element: Element } | null;

/** A chart with everything around it: finding, drawing, cards, the table that says the same, and the ways out. */
export function ChartSection({ dossier, license, facts, initial, card, place, choices }: Props) {
  const { say } = useWords();
  const address = useAddress();
  const body = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Pointed>(null);
  const [anchor, setAnchor] = useState<Element | null>(null);
  const query = chartQuery(facts, address.params);
  const selected = address.params.get("select");
  const [opening] = useState(query);
  // What the server drew says all there is until the reader comes near or asks for something else.
  const isNear = useNear(body);
  const isWanted = isNear || query !== opening;
  const seen = useComposition(isWanted);
  const composition = seen ?? "wide";
  const drawn = useDrawn(dossier, facts, query, facts.widths[composition], seen !== null);
  const hover = useCard(dossier, facts, query, pointed?.key ?? null, null);
  // The card that came with the page is as of what the page was asked, and of nothing chosen since.
  const open = useCard(dossier, facts, query, selected, query === opening ? card : null);
  // An opened card without a mark to stand at (a link from elsewhere, or no JavaScript) stands below the drawing.
  // The address is ahead of the page: a mark opened again at once is in it while the page still closes its card.
  useEffect(() => {
    if (selected === null && !new URLSearchParams(window.location.search).has("select")) setAnchor(null);
  }, [selected]);

  const words = drawn.data?.model ?? initial.words[composition];
  const twin =
    drawn.data?.twin ?? (typeof window === "undefined" ? take(initial.drawings.wide)?.twin : undefined);
  const href = (key: string) => address.href({ select: key });
  const close = () => {
    setAnchor(null);
    address.change({ select: null });
  };
  const onPoint = (key: string | null, element: Element | null) =>
    setPointed(key && element ? { key, element } : null);
  const onOpen = (key: string | null, element: Element | null) => {
    setPointed(null);
    if (key === null && selected === null) return;
    setAnchor(element);
    address.change({ select: key });
  };
  const foot = (
    <SectionFoot
      dossier={dossier}
      license={license}
      facts={facts}
      source={words.source}
      query={query}
      place={place}
    />
  );
  const opened = selected ? open.data : null;
  const said = (pointed ? hover.data : anchor ? opened : null) ?? null;
  const Title = place === "page" ? "h2" : "h3";
  const openCard = opened ? (
    <OpenCard
      Title={Title}
      card={opened}
      anchor={anchor}
      href={href}
      leaveOut={facts.parameters.includes("without") ? (key) => leftOut(address.params, key) : null}
      address={address}
      onOpen={(key) => address.change({ select: key })}
      onClose={close}
    />
  ) : null;

  return (
    <section
      className={`figure figure-${facts.id} place-${place}`}
      id={facts.id}
      aria-busy={drawn.isFetching}
    >
      <SectionHead
        Title={place === "page" ? "h1" : "h2"}
        words={words}
        initial={initial.words}
        seen={seen}
        dossier={dossier}
        facts={facts}
        query={query}
        width={facts.widths[composition]}
        body={body}
        isSettled={drawn.isError || !drawn.isFetching}
        asOf={address.params.get("as_of")}
      >
        {drawn.isError ? (
          <p className="notice" role="status">
            {say("section.not_fetched")}{" "}
            <button type="button" onClick={() => drawn.refetch()}>
              {say("section.try_again")}
            </button>
          </p>
        ) : null}
      </SectionHead>
      {choices}
      <div className={openCard && place === "page" ? "figure-body has-card" : "figure-body"}>
        <div className="figure-drawing" ref={body}>
          {compositions.map((candidate) => (
            <Drawing
              key={candidate}
              facts={facts}
              composition={candidate}
              isShown={seen === null || seen === candidate}
              isWanted={seen !== null}
              drawn={drawn.data}
              offered={initial.drawings[candidate]}
              place={place}
              page={`${chartPath(dossier, facts.id)}${query ? `?${query}` : ""}`}
              address={address}
              selected={selected}
              onPoint={onPoint}
              onOpen={onOpen}
            />
          ))}
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
          <CardView Title={Title} card={hover.data} href={href} />
        </Popover>
      ) : null}
      <p className="visually-hidden" role="status">
        {pointed ? (drawn.data?.model.marks.find((mark) => mark.key === pointed.key)?.label ?? "") : ""}
      </p>
      <p className="visually-hidden" role="status">
        {said ? <CardSaid card={said} isOpen={said === opened} /> : null}
      </p>
      {place === "page" ? foot : null}
      <details className="twin" open={place === "page"}>
        <summary>{say("section.as_table")}</summary>
        {twin ? (
          <div>
            <TwinTable twin={twin} href={href} selected={selected} />
          </div>
        ) : (
          <Kept className="" />
        )}
      </details>
      {place === "dashboard" ? foot : null}
    </section>
  );
}
