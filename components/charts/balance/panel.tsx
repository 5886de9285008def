"use client";
import { signed } from "@/lib/words/numbers";
import type { PanelProps } from "../panel";
import { BalanceFigure } from "./figure";
import { Ledger } from "./ledger";
import type { BalanceModel } from "./model";

const kinds = ["security", "economic", "diplomatic", "humanitarian", "recognition"];

/** The reader's own multipliers of the coded sizes, kept in the address. */
function OwnWeights({ model, change }: Pick<PanelProps<BalanceModel>, "model" | "change">) {
  const own: Readonly<Record<string, number>> =
    typeof model.weighting === "string" ? {} : { ...model.weighting };
  return (
    <details className="own-weights" open={typeof model.weighting !== "string"}>
      <summary>My own weights</summary>
      {kinds.map((kind) => (
        <label key={kind}>
          <span>{kind}</span>
          <input
            type="range"
            min={0}
            max={3}
            step={0.5}
            value={own[kind] ?? 1}
            onChange={(event) => {
              const next = { ...own, [kind]: Number(event.target.value) };
              change({
                weighting: Object.entries(next)
                  .map(([name, factor]) => `${name}:${factor}`)
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

function Firm({ model }: { model: BalanceModel }) {
  const most = Math.max(1, ...model.firm.bins.map(({ count }) => count));
  return (
    <div className="reading">
      <h3>How firm is it?</h3>
      <p>{model.firm.sentence}</p>
      <table className="table">
        <caption className="muted">Named weightings, scaled to one mean</caption>
        <tbody>
          {model.firm.named.map(({ name, scaled }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="right">{signed(scaled)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">Net under 1,000 seeded random weightings of kinds</p>
      <svg viewBox="0 0 320 90" width="100%" role="img" aria-label={model.firm.sentence}>
        {model.firm.bins.map(({ from, to, count }, place) => (
          <rect
            key={from}
            x={place * 16}
            width={15}
            y={80 - (70 * count) / most}
            height={(70 * count) / most}
            fill={from + to > 0 ? model.colors.b : model.colors.a}
          />
        ))}
        <path d="M0 80H320M160 4V84" stroke="var(--ink)" />
      </svg>
    </div>
  );
}

/** The balance's controls, drawing, firmness and ledger. */
export default function BalancePanel({ model, place, surface, href, change }: PanelProps<BalanceModel>) {
  const open = (key: string) => href({ select: key });
  const choose = (side: "a" | "b") => (
    <label>
      <span className="visually-hidden">Side {side.toUpperCase()}</span>
      <select
        value={model.sides[side].join(",")}
        onChange={(event) => change({ [side]: event.target.value, select: null })}
      >
        {model.sides[side].length > 1 ? (
          <option value={model.sides[side].join(",")}>{model.ledger[side].name}</option>
        ) : null}
        {model.sides.choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      {place === "page" ? (
        <div className="bar-controls">
          <div className="segmented needs-script" role="group" aria-label="Sides">
            <span className="muted">Between</span>
            {choose("a")} <span className="muted and">and</span> {choose("b")}
          </div>
          <div className="segmented" role="group" aria-label="Weighting">
            <span className="muted">Weighting</span>
            {["coded", "equal", "goldstein", "plover"].map((name) => (
              <a
                key={name}
                className={model.weighting === name ? "is-on" : ""}
                aria-current={model.weighting === name ? "true" : undefined}
                href={href({ weighting: name === "coded" ? null : name })}
                onClick={(event) => {
                  event.preventDefault();
                  change({ weighting: name === "coded" ? null : name });
                }}
              >
                {name}
              </a>
            ))}
          </div>
          <OwnWeights model={model} change={change} />
        </div>
      ) : null}
      {surface(<BalanceFigure model={model} href={open} />)}
      {place === "page" ? <Firm model={model} /> : <p className="firmness">{model.firm.sentence}</p>}
      <Ledger a={model.ledger.a} b={model.ledger.b} most={place === "page" ? 99 : 6} href={open} />
    </>
  );
}
