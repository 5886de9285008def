"use client";
import { Surface } from "../ui/surface";
import { useWords } from "../ui/words";
import type { useAddress } from "./address";
import { take } from "./drawings";
import { Folded } from "./folded";
import { Kept } from "./kept";
import { usePanel } from "./use-panel";
import type { ChartFacts, Composition, Drawn } from "./view";

type Props = {
  facts: ChartFacts;
  composition: Composition;
  /** Whether it is the one that fits the window. */
  isShown: boolean;
  /** Whether it is near enough to answer the reader; until then the server's drawing stands. */
  isWanted: boolean;
  /** The drawing of the address, once it is here. */
  drawn: Drawn | undefined;
  /** Where the server finds it. */
  offered: string;
  place: "dashboard" | "page";
  /** The chart's own page with what it is asked here. */
  page: string;
  address: ReturnType<typeof useAddress>;
  selected: string | null;
  onPoint: (key: string | null, element: Element | null) => void;
  onOpen: (key: string | null, element: Element | null) => void;
};

/** One composition of a chart: its panel around the interactive drawing. */
export function Drawing(props: Props) {
  const { facts, composition, isShown, offered, place, page, address, selected, onPoint, onOpen } = props;
  const { say } = useWords();
  const still = typeof window === "undefined" ? take(offered) : undefined;
  const drawn = props.drawn ?? still;
  const Panel = usePanel(facts.id, props.isWanted);
  // All that the server drew stays until the browser draws: the window may change its width before that.
  if (!drawn || !Panel) return <Kept className={`only-${composition}`} />;
  if (!isShown) return null;
  const { model } = drawn;
  const panel = (
    <Panel
      model={model}
      place={place}
      asked={address.params}
      page={page}
      narrow={composition === "narrow"}
      href={address.href}
      change={address.change}
      amend={address.amend}
      surface={(figure) =>
        model.empty ? (
          <p className="empty">{model.empty}</p>
        ) : (
          <Surface
            marks={model.marks}
            label={say("section.walk", { alt: model.alt })}
            selected={selected}
            onPoint={onPoint}
            onOpen={onOpen}
            markup={still?.markup(figure)}
          >
            {figure}
          </Surface>
        )
      }
    />
  );
  return typeof window === "undefined" ? (
    <Folded composition={composition}>{panel}</Folded>
  ) : (
    <div className={`drawn-${composition}`}>{panel}</div>
  );
}
