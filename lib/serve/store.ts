import { LRUCache } from "lru-cache";
import type { Entry } from "./entry";

/** How often an answer is asked for before it is pressed better: most are asked for once. */
const often = 4;

/** What an entry takes beside its bytes: policy, lists and the cache's own links, measured and rounded up. */
const besides = 2_000;

const sizeOf = ({ bytes, headers }: Entry, key: string) =>
  besides + bytes.size + 2 * key.length + headers.reduce((sum, text) => sum + 2 * text.length, 0);

/** Answers by key, the longest unused going first where they would take more than `limit` bytes. */
export class Store {
  readonly #kept: LRUCache<string, Entry> | null;
  /** Answers of which fewer bytes could be kept, and those that are worth to be pressed better. */
  readonly #fat = new Set<string>();
  readonly #wanted = new Set<string>();
  #settling = false;

  constructor(readonly limit: number) {
    this.#kept = limit > 0 ? new LRUCache({ maxSize: limit, sizeCalculation: sizeOf }) : null;
  }

  get(key: string): Entry | undefined {
    const entry = this.#kept?.get(key);
    if (entry) {
      entry.bytes.asked += 1;
      if (entry.bytes.asked === often) this.#wanted.add(key);
    }
    return entry;
  }

  set(key: string, entry: Entry) {
    this.#kept?.set(key, entry);
    if (this.#kept && entry.isPressable) this.#fat.add(key);
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

  /** Makes what is kept smaller, a little at a time; to be called when there is nothing else to do. */
  async settle(): Promise<void> {
    for (const key of this.#fat) {
      const entry = this.#kept?.peek(key);
      if (entry?.bytes.slim()) this.weigh(key, entry);
    }
    this.#fat.clear();
    const [key] = this.#wanted;
    if (key === undefined || this.#settling) return;
    this.#wanted.delete(key);
    const entry = this.#kept?.peek(key);
    if (!entry) return;
    this.#settling = true;
    try {
      if (await entry.bytes.settle()) this.weigh(key, entry);
    } finally {
      this.#settling = false;
    }
  }
}
