import { count, kilometres } from "@/lib/words/numbers";
import type { RouteFacts } from "./route-facts";
import { SegmentShape } from "./segment-shape";
import { statusPaint, statusWords } from "./status-words";

const Fact = ({ title, items }: { title: string; items: readonly string[] }) => (
  <div>
    <dt>{title}</dt>
    <dd>
      <b>{items.length || "none"}</b> {items.join(", ")}
    </dd>
  </div>
);

const gaugeWords = (gauge: string) =>
  gauge === "none"
    ? "Without rails"
    : gauge.includes("and")
      ? `Both gauges, ${gauge} mm`
      : `Gauge ${gauge} mm`;

/** The route: total, km by status and gauge, what one meets on the way, and the alternative in a sentence. */
export function RoutePanel({ route }: { route: RouteFacts }) {
  return (
    <section className="route" aria-label={`Route from ${route.from} to ${route.to}`}>
      <p className="route-total">{route.km === null ? "No way through" : `${count(route.km)} km`}</p>
      <p className="muted">
        {route.km === null
          ? route.missing.length > 0
            ? "Under what is allowed no way leads through. The shortest of any kind would need the links below."
            : "No segments of this dossier join the two."
          : `${route.through ? `by ${route.through}; ` : ""}shortest by length over the segments allowed`}
      </p>
      <dl className="card-values">
        {route.status.map(({ status, km }) => (
          <div key={status}>
            <dt>
              <svg width={38} height={12} aria-hidden="true">
                <SegmentShape line={{ path: "M0 6H38", status, broad: false, onRoute: true }} />
              </svg>{" "}
              {statusWords[status]}
            </dt>
            <dd style={{ color: statusPaint[status] }}>{kilometres(km)} km</dd>
          </div>
        ))}
        {route.gauge.map(({ gauge, km }) => (
          <div key={gauge}>
            <dt>{gaugeWords(gauge)}</dt>
            <dd>{kilometres(km)} km</dd>
          </div>
        ))}
        {route.km === null ? null : (
          <>
            <Fact title="Gauge breaks" items={route.breaks} />
            <Fact title="Crossings" items={route.crossings} />
          </>
        )}
        <Fact title="Missing links" items={route.missing} />
      </dl>
      {route.alternative ? (
        <>
          <h3>Another way instead</h3>
          <p>{route.alternative}</p>
        </>
      ) : null}
    </section>
  );
}
