import type { Answered } from "./answered";

/** Writes what happens as lines of JSON. Who asks is not in them: no address of a client, no header of theirs. */
export class Log {
  constructor(
    readonly write: (line: string) => void,
    readonly now: () => Date = () => new Date(),
  ) {}

  line(event: string, more: Readonly<Record<string, unknown>> = {}) {
    this.write(`${JSON.stringify({ time: this.now().toISOString(), event, ...more })}\n`);
  }

  request({ came, ms, ...rest }: Answered) {
    this.line("request", { ...rest, ms: Number(ms.toFixed(1)), cache: came });
  }
}
