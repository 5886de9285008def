import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Socket } from "node:net";

/** Bytes that may wait to be taken before whoever writes them is asked to pause. */
const mostWaiting = 65_536;

/** A request without a client behind it. */
export function requestFor(method: string, url: string, headers: Readonly<Record<string, string>>) {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method, url, httpVersion: "1.1", httpVersionMajor: 1, httpVersionMinor: 1 });
  request.headers = { ...headers };
  request.push(null);
  return request;
}

type Done = () => void;
type Written = string | Uint8Array | null | undefined;

/**
 * A response that is written to no client but taken, piece by piece, by whoever asked: so that one computation can
 * serve many, and go on when the first of them hangs up.
 */
export class CapturedResponse extends ServerResponse {
  readonly #pieces: Buffer[] = [];
  #waiting = 0;
  #failure: Error | undefined;
  #wake: Done | undefined;

  /** Whether all of it has been written. */
  get isWritten() {
    return this.writableEnded;
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    const headers = rest.find((given) => typeof given === "object" && given !== null);
    const pairs = Array.isArray(headers)
      ? headers.flat().flatMap((name, place, all) => (place % 2 ? [] : [[String(name), all[place + 1]]]))
      : Object.entries((headers ?? {}) as OutgoingHttpHeaders);
    for (const [name, value] of pairs) if (value !== undefined) this.setHeader(String(name), value);
    super.writeHead(status);
    this.#stir();
    return this;
  }

  override flushHeaders() {
    if (!this.headersSent) this.writeHead(this.statusCode);
  }

  override write(piece: Written, encoding?: BufferEncoding | ((error?: Error | null) => void)): boolean {
    if (this.destroyed || this.writableEnded) return false;
    this.flushHeaders();
    if (piece !== null && piece !== undefined && piece.length > 0) {
      const bytes =
        typeof piece === "string"
          ? Buffer.from(piece, typeof encoding === "string" ? encoding : "utf8")
          : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
      this.#pieces.push(bytes);
      this.#waiting += bytes.length;
      this.#stir();
    }
    return this.#waiting < mostWaiting;
  }

  override end(piece?: Written | Done, encoding?: BufferEncoding | Done): this {
    if (this.destroyed || this.writableEnded) return this;
    if (typeof piece !== "function" && piece) this.write(piece, encoding as BufferEncoding);
    this.flushHeaders();
    this.finished = true;
    this.#stir();
    process.nextTick(() => {
      this.emit("finish");
      this.emit("close");
    });
    return this;
  }

  /** Ends it before it is whole, from either side. */
  override destroy(error?: Error): this {
    if (this.destroyed || this.writableEnded) return this;
    this.destroyed = true;
    this.#failure = error ?? new Error("the answer was broken off");
    this.#stir();
    process.nextTick(() => this.emit("close"));
    return this;
  }

  #stir() {
    this.#wake?.();
    this.#wake = undefined;
  }

  #stirred = () =>
    new Promise<void>((resolve) => {
      this.#wake = resolve;
    });

  /** Waits until status and headers are known. */
  async begun(): Promise<void> {
    while (!this.headersSent) {
      if (this.#failure) throw this.#failure;
      await this.#stirred();
    }
  }

  /** The next piece; null after the last. Only one may wait for it at a time. */
  async take(): Promise<Buffer | null> {
    for (;;) {
      const piece = this.#pieces.shift();
      if (piece) {
        const wasFull = this.#waiting >= mostWaiting;
        this.#waiting -= piece.length;
        if (wasFull && this.#waiting < mostWaiting) this.emit("drain");
        return piece;
      }
      if (this.#failure) throw this.#failure;
      if (this.writableEnded) return null;
      await this.#stirred();
    }
  }
}
