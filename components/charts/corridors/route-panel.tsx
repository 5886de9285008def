import { kindWord } from "@/lib/words/kind-word";
import { useWords } from "../../ui/words";
import { lengthIn, wholeLengthIn } from "./length-in";
import type { RouteFacts } from "./route-facts";
import { SegmentShape } from "./segment-shape";
import { statusPaint } from "./status-paint";

function Fact({ title, items }: { title: string; items: readonly string[] }) {
  const { say } = useWords();
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {items.length > 0
          ? say("corridors_panel.counted", {
              count: String(items.length),
              items: items.join(say("numbers.comma")),
            })
          : say("corridors_panel.none")}
      </dd>
    </div>
  );
}

/** The route: total, km by status and gauge, what one meets on the way, and the alternative in a sentence. */
export function RoutePanel({ route }: { route: RouteFacts }) {
  const words = useWords();
  const { say } = words;
  const { from, to, through } = route;
  const gaugeWords = (gauge: string) => {
    const both = gauge.split(" and ");
    return gauge === "none"
      ? say("corridors_panel.without_rails")
      : both.length > 1
        ? say("corridors_panel.both_gauges", { gauges: words.list(both) })
        : say("corridors_panel.gauge", { gauge });
  };
  return (
    <section className="route" aria-label={say("corridors_panel.route", { from, to })}>
      <p className="route-total">
        {route.km === null ? say("corridors_panel.no_way") : wholeLengthIn(words, route.km)}
      </p>
      <p className="muted">
        {route.km === null
          ? say(route.missing.length > 0 ? "corridors_panel.needs" : "corridors_panel.none_join")
          : through
            ? say("corridors_panel.shortest_by", { through })
            : say("corridors_panel.shortest")}
      </p>
      <dl className="card-values">
        {route.status.map(({ status, km }) => (
          <div key={status}>
            <dt>
              <svg width={38} height={12} aria-hidden="true">
                <SegmentShape line={{ path: "M0 6H38", status, broad: false, onRoute: true }} />
              </svg>{" "}
              {kindWord(words, "segment_status", status)}
            </dt>
            <dd style={{ color: statusPaint[status] }}>{lengthIn(words, km)}</dd>
          </div>
        ))}
        {route.gauge.map(({ gauge, km }) => (
          <div key={gauge}>
            <dt>{gaugeWords(gauge)}</dt>
            <dd>{lengthIn(words, km)}</dd>
          </div>
        ))}
        {route.km === null ? null : (
          <>
            <Fact title={say("corridors_panel.gauge_breaks")} items={route.breaks} />
            <Fact title={say("corridors_panel.crossings")} items={route.crossings} />
          </>
        )}
        <Fact title={say("corridors_panel.missing_links")} items={route.missing} />
      </dl>
      {route.alternative ? (
        <>
          <h2 className="minor">{say("corridors_panel.another_way")}</h2>
          <p>{route.alternative}</p>
        </>
      ) : null}
    </section>
  );
}
