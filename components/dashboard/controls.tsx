"use client";
import { Link } from "@/components/ui/link";
import { Choice, goTo } from "../ui/choice";
import { Help } from "../ui/help";
import { useWords } from "../ui/words";
import { type Change, useAddress } from "./address";
import { AsOf } from "./as-of";
import type { Choices } from "./choices";
import { DateForm } from "./date-form";
import { Fold } from "./fold";
import { TimeTools } from "./time-tools";

const halfLives = ["30", "90", "180", "365", "none"];

type Props = Choices & {
  /** Above a dashboard, or as the bar of one chart. */
  place: "dashboard" | "page";
  /** What can be chosen here beside the date. */
  parameters: readonly string[];
};

/** The bar of choices: as of, whom, and how long an event counts. Everything is a link, so it works without JavaScript. */
export function Controls(props: Props) {
  const { actors, shown, place, parameters } = props;
  const address = useAddress();
  const { say } = useWords();
  const given = address.params.get("actors");
  const chosen = given ? given.split(",") : shown;
  const halfLife = address.params.get("half_life") ?? "180";
  const go = (to: Change) => goTo(address.change, to);
  const toggled = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    return { actors: next.length === 0 || next.join() === shown.join() ? null : next.join(",") };
  };
  return (
    <div className={`controls in-${place}`}>
      <AsOf {...props} address={address} />
      {place === "page" ? <Fold parameters={parameters} asked={address.params} /> : null}
      {place === "dashboard" ? (
        <div className="without-script">
          <DateForm
            date={address.params.get("as_of") ?? props.asOf}
            period={props.period}
            address={address}
            onChange={() => {}}
          />
        </div>
      ) : null}
      {parameters.includes("actors") && actors.length > 0 ? (
        <div className="chips" role="group" aria-label={say("controls.actors_shown")}>
          {actors.map((actor) => (
            <Link
              key={actor.id}
              className={`chip ${chosen.includes(actor.id) ? "is-on" : ""}`}
              href={address.href(toggled(actor.id))}
              onClick={go(toggled(actor.id))}
              aria-current={chosen.includes(actor.id) ? "true" : undefined}
            >
              <i className="dot" style={{ background: actor.color }} />
              <span className="not-narrow">{actor.name}</span>
              <span className="only-narrow">{actor.tight}</span>
            </Link>
          ))}
          <Help about={say("controls.actors_shown")} text={say("controls.actors_help")} />
        </div>
      ) : null}
      {parameters.includes("half_life") ? (
        <Choice
          label={say("controls.half_life_days")}
          title={say("controls.half_life")}
          help={say("controls.half_life_help")}
          items={halfLives.map((value) => ({
            title: value === "none" ? say("controls.none") : value,
            on: value === halfLife,
            to: { half_life: value === "180" ? null : value },
          }))}
          href={address.href}
          change={address.change}
        />
      ) : null}
      <TimeTools {...props} address={address} />
    </div>
  );
}
