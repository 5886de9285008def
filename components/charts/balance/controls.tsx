import { codings } from "@/lib/measures/coding";
import { kinds, weightingNames } from "@/lib/measures/weighting";
import { Choice } from "../../ui/choice";
import type { PanelProps } from "../panel";
import type { BalanceModel } from "./model";

type Props = Pick<PanelProps<BalanceModel>, "model" | "href" | "change">;

const words = { coded: "Coded", equal: "Equal", goldstein: "Goldstein", plover: "PLOVER" };

/** Who is weighed against whom; choosing the other side's actor trades places. */
function Sides({ model, change }: Props) {
  const { sides, ledger } = model;
  const choose = (side: "a" | "b") => {
    const [own, other] = [sides[side].join(","), sides[side === "a" ? "b" : "a"].join(",")];
    return (
      <label>
        <span className="visually-hidden">Side {side.toUpperCase()}</span>
        <select
          value={own}
          onChange={({ target: { value } }) =>
            change({
              [side]: value,
              ...(value === other ? { [side === "a" ? "b" : "a"]: own } : {}),
              select: null,
            })
          }
        >
          {sides.choices.some(({ id }) => id === own) ? null : (
            <option value={own}>{ledger[side].name}</option>
          )}
          {sides.choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    );
  };
  return (
    <div className="segmented needs-script" role="group" aria-label="Sides">
      <span className="muted">Between</span>
      {choose("a")} <span className="muted and">and</span> {choose("b")}
    </div>
  );
}

/** How concessions are sized: a named weighting. */
function Weightings({ model, href, change }: Props) {
  return (
    <Choice
      label="Weighting"
      title="Weighting"
      items={weightingNames.map((name) => ({
        title: words[name],
        on: model.weighting === name,
        to: { weighting: name === "coded" ? null : name },
      }))}
      href={href}
      change={change}
    />
  );
}

/** Whose sizes and degrees count, where a dossier was coded twice. */
function Codings({ model, href, change }: Props) {
  if (!model.twice) return null;
  return (
    <Choice
      label="Coding"
      title="Coding"
      items={codings.map((name) => ({
        title: name === "first" ? "First" : "Second",
        on: model.coding === name,
        to: { coding: name === "first" ? null : name, select: null },
      }))}
      href={href}
      change={change}
    />
  );
}

/** The reader's own multipliers of the coded sizes, kept in the address. */
function OwnWeights({ model, change }: Props) {
  const own = typeof model.weighting === "string" ? {} : model.weighting;
  return (
    <details className="own-weights needs-script" open={typeof model.weighting !== "string"}>
      <summary>My own…</summary>
      {kinds.map((kind) => (
        <label key={kind}>
          <span>{kind}</span>
          <input
            type="range"
            min={0}
            max={3}
            step={0.25}
            value={own[kind] ?? 1}
            onChange={({ target: { value } }) => {
              const next = { ...own, [kind]: Number(value) };
              change({
                weighting: kinds
                  .flatMap((name) => (next[name] === undefined ? [] : [`${name}:${next[name]}`]))
                  .join(","),
              });
            }}
          />
          <output>× {own[kind] ?? 1}</output>
        </label>
      ))}
    </details>
  );
}

/** The balance's control bar. */
export function Controls(props: Props) {
  return (
    <div className="bar-controls">
      <Sides {...props} />
      <Weightings {...props} />
      <Codings {...props} />
      <OwnWeights {...props} />
    </div>
  );
}
