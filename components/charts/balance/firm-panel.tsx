import { Link } from "@/components/ui/link";
import { useWords } from "../../ui/words";
import { NamedWeightings, RandomWeightings } from "./firm-drawing";
import type { BalanceModel } from "./model";

/** The sentence with its grade in bold. */
export function FirmSentence({ text }: { text: string }) {
  const end = text.search(/[.。]/) + 1;
  return (
    <>
      <b>{text.slice(0, end)}</b>
      {text.slice(end)}
    </>
  );
}

/** How firm the finding is: in words, under the named weightings, under the random ones. */
export function FirmPanel({ model }: { model: BalanceModel }) {
  const { say, sentences } = useWords();
  const { sentence, more } = model.firm;
  return (
    <section className="reading is-full" aria-label={say("balance_panel.how_firm")}>
      <h2 className="minor">{say("balance_panel.how_firm")}</h2>
      <p>
        <FirmSentence text={sentence} />
      </p>
      {more.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {model.twice ? (
        <p>
          {sentences([model.twice.agreement, model.twice.other])}{" "}
          <span className="muted">
            {say("balance_panel.codings_columns")}{" "}
            <Link href={model.twice.dataset}>{say("balance_panel.codings_agree")}</Link>
            {say("balance_panel.codings_dataset")}
            <Link href={model.twice.codebook}>{say("balance_panel.codings_made")}</Link>
            {say("balance_panel.codings_codebook")}
          </span>
        </p>
      ) : null}
      <div className="firm-drawings">
        <figure>
          <figcaption>
            <b>{say("balance_panel.named")}</b>{" "}
            <span className="muted">{say("balance_panel.named_says")}</span>
          </figcaption>
          <NamedWeightings model={model} />
        </figure>
        <figure>
          <figcaption>
            <b>{say("balance_panel.random")}</b>{" "}
            <span className="muted">{say("balance_panel.random_says")}</span>
          </figcaption>
          <RandomWeightings model={model} />
        </figure>
      </div>
      <p className="muted firm-note">
        {sentences([model.firm.thresholds, say("balance_panel.random_note")])}
      </p>
    </section>
  );
}
