import type { OptionSet } from "@/lib/options/option";
import { declared } from "@/lib/words/declared";
import type { Words } from "@/lib/words/words";
import { KeptFields } from "./kept-fields";
import { Link } from "./link";

type Props = {
  words: Words;
  /** Path of the page that shows the rows. */
  page: string;
  options: OptionSet;
  /** What is set now, as text; empty where it is the default. */
  values: Readonly<Record<string, string>>;
  /** What the default is, as text. */
  initial: Readonly<Record<string, string>>;
  search: string;
  /** Parameters that the form leaves as they are. */
  kept: Readonly<Record<string, string>>;
};

const isDay = (text: string | undefined) => /^\d{4}-\d{2}-\d{2}$/.test(text ?? "");

/** The dataset's options as a form: it works without JavaScript, and what it sets is in the address. */
export function FilterForm({ words, page, options, values, initial, search, kept }: Props) {
  const { say } = words;
  const isSet = Object.values(values).some(Boolean) || search !== "";
  return (
    <form className="filter-form" action={page} method="get" aria-label={say("data.filters")}>
      <KeptFields asked={Object.entries(kept)} />
      {Object.entries(options).map(([name, option]) => (
        <label key={name}>
          <span>{declared(words, "data", option.title)}</span>
          <input
            name={name}
            type={isDay(option.examples[0]) ? "date" : "text"}
            defaultValue={values[name]}
            placeholder={initial[name] || option.examples[0]}
            list={isDay(option.examples[0]) ? undefined : `examples-${name}`}
            aria-describedby={`about-${name}`}
            autoComplete="off"
          />
          <datalist id={`examples-${name}`}>
            {option.examples.map((example) => (
              <option key={example} value={example} />
            ))}
          </datalist>
          <small id={`about-${name}`}>
            {initial[name]
              ? say("data.by_default", {
                  about: declared(words, "data", option.description),
                  value: initial[name],
                })
              : declared(words, "data", option.description)}
          </small>
        </label>
      ))}
      <label>
        <span>{say("data.search")}</span>
        <input name="search" type="search" defaultValue={search} aria-describedby="about-search" />
        <small id="about-search">{say("data.search_about")}</small>
      </label>
      <div className="filter-actions">
        <button type="submit" className="button">
          {say("data.show")}
        </button>
        {isSet ? <Link href={page}>{say("data.show_all")}</Link> : null}
      </div>
    </form>
  );
}
