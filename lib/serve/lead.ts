import { Readable } from "node:stream";

/** The pieces of an answer for the one client to whom they go as they come. */
export class Lead extends Readable {
  #wake: (() => void) | undefined;

  override _read() {
    this.#stir();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void) {
    this.#stir();
    done(error);
  }

  #stir() {
    this.#wake?.();
    this.#wake = undefined;
  }

  /** Waits until the client wants more, or has gone. */
  async wanted(): Promise<void> {
    if (this.destroyed) return;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
  }
}
