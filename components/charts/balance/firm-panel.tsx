import { Link } from "@/components/ui/link";
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
    <section className="reading is-full" aria-label="How firm is it?">
      <h3>How firm is it?</h3>
      <p>
        <FirmSentence text={sentence} />
      </p>
      {more.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {model.twice ? (
        <p>
          {model.twice.agreement} {model.twice.other}{" "}
          <span className="muted">
            Both codings are columns of the datasets concessions and concession_steps;{" "}
            <Link href={model.twice.dataset}>how far they agree</Link> is a dataset,{" "}
            <Link href={model.twice.codebook}>how they were made</Link> is in the codebook.
          </span>
        </p>
      ) : null}
      <div className="firm-drawings">
        <figure>
          <figcaption>
            <b>Named weightings</b> <span className="muted">scaled to one mean size</span>
          </figcaption>
          <NamedWeightings model={model} />
        </figure>
        <figure>
          <figcaption>
            <b>Random weightings</b> <span className="muted">net, 1,000 seeded, by kind</span>
          </figcaption>
          <RandomWeightings model={model} />
        </figure>
      </div>
      <p className="muted firm-note">
        {model.firm.thresholds} A random weighting multiplies the coded sizes of each kind by a number between
        0 and 3. Goldstein values rate conflict and cooperation, not what a concession is worth.
      </p>
    </section>
  );
}
