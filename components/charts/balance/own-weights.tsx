import { useState } from "react";
import { type Kind, kinds } from "@/lib/measures/weighting";
import { readMultipliers, writeMultipliers } from "@/lib/options/weighting-text";
import { kindWord } from "@/lib/words/kind-word";
import { KeptFields } from "../../ui/kept-fields";
import { useWords } from "../../ui/words";
import type { PanelProps } from "../panel";

// biome-ignore lint/suspicious/noExplicitAny: of any chart's panel; the model is not read
type Props = Pick<PanelProps<any>, "asked" | "change" | "amend">;

const quarters = Array.from({ length: 13 }, (_, place) => place / 4);

/** The multipliers of a kind that a form without scripts offers, that of the address among them. */
const offered = (value: number) => [...new Set([...quarters, value])].sort((a, b) => a - b);

/** The multipliers shown: what is done to a slider until it is let go is ahead of the address. */
function useOwn(said: string) {
  const [seen, setSeen] = useState(said);
  const [own, setOwn] = useState(() => readMultipliers(said));
  const [held, hold] = useState<Kind | null>(null);
  if (said !== seen) {
    setSeen(said);
    if (held === null) setOwn(readMultipliers(said));
  }
  return { own, setOwn, held, hold };
}

/**
 * The reader's own multipliers of the coded sizes, kept in the address: they follow at once, each hold of a slider
 * one step of the history; without JavaScript they are a form with a field for each kind.
 */
export function OwnWeights({ asked, change, amend }: Props) {
  const words = useWords();
  const said = asked.get("weighting") ?? "";
  const { own, setOwn, held, hold } = useOwn(said);
  const weigh = (kind: Kind, factor: number) => {
    const next = { ...own, [kind]: factor };
    setOwn(next);
    hold(kind);
    (held === kind ? amend : change)({ weighting: writeMultipliers(next) });
  };
  const letGo = () => hold(null);
  return (
    <details className="own-weights" open={said.includes(":")}>
      <summary>{words.say("balance_panel.own")}</summary>
      <p className="muted">{words.say("balance_panel.own_help")}</p>
      <form method="get" onSubmit={(event) => event.preventDefault()}>
        <KeptFields asked={asked} without={["weighting"]} />
        {kinds.map((kind) => {
          const value = own[kind] ?? 1;
          const name = kindWord(words, "concession_kind", kind);
          return (
            <label key={kind}>
              <span>{name}</span>
              <input
                className="needs-script"
                type="range"
                min={0}
                max={3}
                step={0.25}
                value={value}
                onChange={({ target }) => weigh(kind, Number(target.value))}
                onPointerUp={letGo}
                onKeyUp={letGo}
                onBlur={letGo}
              />
              <output className="needs-script">× {words.exact(value)}</output>
              <select
                className="without-script"
                name="weighting"
                aria-label={name}
                key={value}
                defaultValue={`${kind}:${value}`}
              >
                {offered(value).map((factor) => (
                  <option key={factor} value={`${kind}:${factor}`}>
                    × {words.exact(factor)}
                  </option>
                ))}
              </select>
            </label>
          );
        })}
        <button type="submit" className="button without-script">
          {words.say("controls.show")}
        </button>
      </form>
    </details>
  );
}
