import { LRUCache } from "lru-cache";
import type { Entry } from "./entry";

/** What an entry takes beside its bytes: policy, lists and the cache's own links, measured and rounded up. */
const besides = 2_000;

const sizeOf = ({ bytes, headers }: Entry, key: string) =>
  besides + bytes.size + 2 * key.length + headers.reduce((sum, text) => sum + 2 * text.length, 0);

/** Answers by key, the longest unused going first where they would take more than `limit` bytes. */
export class Store {
  readonly #kept: LRUCache<string, Entry> | null;
  readonly #unsettled = new Map<string, Entry>();
  #settling = false;

  constructor(readonly limit: number) {
    this.#kept = limit > 0 ? new LRUCache({ maxSize: limit, sizeCalculation: sizeOf }) : null;
  }

  get(key: string): Entry | undefined {
    return this.#kept?.get(key);
  }

  set(key: string, entry: Entry) {
    this.#kept?.set(key, entry);
    if (this.#kept && entry.isPressable) this.#unsettled.set(key, entry);
  }

  delete(key: string) {
    this.#kept?.delete(key);
  }

  get size() {
    return this.#kept?.calculatedSize ?? 0;
  }

  get count() {
    return this.#kept?.size ?? 0;
  }

  /** Counts an entry anew after another encoding of it was made. */
  weigh(key: string, entry: Entry) {
    const kept = this.#kept?.peek(key);
    if (kept?.bytes === entry.bytes) this.#kept?.set(key, { ...kept });
  }

  /** Presses one of the entries that were added lately better; to be called when there is nothing else to do. */
  async settle(): Promise<void> {
    const [first] = this.#unsettled;
    if (!first || this.#settling) return;
    const [key, entry] = first;
    this.#unsettled.delete(key);
    const kept = this.#kept?.peek(key);
    if (kept?.bytes !== entry.bytes) return;
    this.#settling = true;
    try {
      if (await entry.bytes.settle()) this.weigh(key, kept);
    } finally {
      this.#settling = false;
    }
  }
}
