import { NamedWeightings, RandomWeightings } from "./firm-drawing";
import type { BalanceModel } from "./model";

/** The sentence with its grade in bold. */
export function FirmSentence({ text }: { text: string }) {
  const end = text.indexOf(".") + 1;
  return (
    <>
      <b>{text.slice(0, end)}</b>
      {text.slice(end)}
    </>
  );
}

/** How firm the finding is: in words, under the named weightings, under the random ones. */
export function FirmPanel({ model }: { model: BalanceModel }) {
  const { sentence, more } = model.firm;
  return (
    <section className="reading" style={{ maxWidth: "none" }} aria-label="How firm is it?">
      <h3>How firm is it?</h3>
      <p>
        <FirmSentence text={sentence} />
      </p>
      {more.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <div style={{ display: "flex", flexWrap: "wrap", gap: "16px 40px" }}>
        <figure style={{ margin: 0 }}>
          <figcaption>
            <b>Named weightings</b> <span className="muted">scaled to one mean size</span>
          </figcaption>
          <NamedWeightings model={model} />
        </figure>
        <figure style={{ margin: 0 }}>
          <figcaption>
            <b>Random weightings</b> <span className="muted">net, 1,000 seeded, by kind</span>
          </figcaption>
          <RandomWeightings model={model} />
        </figure>
      </div>
      <p className="muted" style={{ maxWidth: "80ch" }}>
        {model.firm.thresholds} A random weighting multiplies the coded sizes of each kind by a number between
        0 and 3. Goldstein values rate conflict and cooperation, not what a concession is worth.
      </p>
    </section>
  );
}
