import { codings } from "@/lib/measures/coding";
import { kinds, weightingNames } from "@/lib/measures/weighting";
import { Choice } from "../../ui/choice";
import { Several } from "../../ui/several";
import type { PanelProps } from "../panel";
import type { BalanceModel } from "./model";
import { SidesControl } from "./sides";

type Changing = Pick<PanelProps<BalanceModel>, "href" | "change">;
type Props = Changing & { model: Pick<BalanceModel, "weighting" | "coding"> };

const words = { coded: "Coded", equal: "Equal", goldstein: "Goldstein", plover: "PLOVER" };

/** How concessions are sized: a named weighting. */
export function Weightings({ model, href, change }: Props) {
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

type CountingProps = Changing & { counted: BalanceModel["counted"] };

/** Which concessions count: of what kind, and whether an outsider could see that they were kept. */
export function Counting({ counted, href, change }: CountingProps) {
  return (
    <>
      <Several
        label="Kinds of concession"
        title="Kind"
        name="kind"
        items={kinds.map((kind) => ({ value: kind, title: kind }))}
        chosen={counted.kind}
        href={href}
        change={change}
      />
      <Several
        label="Whether an outsider could see that it was done"
        title="Verifiable"
        name="verifiable"
        items={(["yes", "partly", "no"] as const).map((word) => ({ value: word, title: word }))}
        chosen={counted.verifiable}
        href={href}
        change={change}
      />
    </>
  );
}

/** Whose sizes and degrees count, where a dossier was coded twice. */
export function Codings({ model, href, change }: Props) {
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
export function OwnWeights({ model, change }: Props) {
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
export function Controls(props: Pick<PanelProps<BalanceModel>, "model" | "href" | "change">) {
  return (
    <div className="bar-controls">
      <SidesControl {...props} />
      <Weightings {...props} />
      <Counting counted={props.model.counted} href={props.href} change={props.change} />
      {props.model.twice ? <Codings {...props} /> : null}
      <OwnWeights {...props} />
    </div>
  );
}
