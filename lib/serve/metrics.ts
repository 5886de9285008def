import type { ServerResponse } from "node:http";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Answered } from "./answered";
import type { Front } from "./front";

/** Figures of the running server in the form that Prometheus reads, with those of Node: loop lag, memory, collections. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Counter({
    name: "entente_requests_total",
    help: "Requests answered, by kind of address, status and how the answer was come by.",
    labelNames: ["kind", "status", "cache"],
    registers: [this.#registry],
  });
  readonly #seconds = new Histogram({
    name: "entente_request_seconds",
    help: "From a request to the last byte of its answer.",
    labelNames: ["kind", "cache"],
    buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.#registry],
  });
  readonly #bytes = new Counter({
    name: "entente_sent_bytes_total",
    help: "Bytes of bodies sent, as they travelled.",
    labelNames: ["kind"],
    registers: [this.#registry],
  });

  constructor(front: Front) {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    const read = (name: string, help: string, value: () => number) =>
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(value());
        },
      });
    read("entente_cache_bytes", "Bytes that kept answers take.", () => front.store.size);
    read("entente_cache_limit_bytes", "Bytes that kept answers may take.", () => front.store.limit);
    read("entente_cache_entries", "Answers kept.", () => front.store.count);
    new Counter({
      name: "entente_computations_total",
      help: "Answers that the app was asked to make.",
      registers,
      collect() {
        this.reset();
        this.inc(front.computations);
      },
    });
  }

  count({ kind, status, came, ms, bytes }: Answered) {
    this.#requests.inc({ kind, status, cache: came });
    this.#seconds.observe({ kind, cache: came }, ms / 1000);
    this.#bytes.inc({ kind }, bytes);
  }

  async send(response: ServerResponse): Promise<void> {
    const text = await this.#registry.metrics();
    response.writeHead(200, { "Content-Type": this.#registry.contentType, "Cache-Control": "no-store" });
    response.end(text);
  }
}
