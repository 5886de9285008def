import { createHash } from "node:crypto";
import type { Served } from "../dossier/served";

/** For how long in ms what the database said is taken for true. */
const trueFor = 200;
/** For how long in ms a database may think about it. */
const patience = 2_000;

/** The releases that answers are made of, under one name: the same on every server over the same database. */
export type View = {
  served: Served;
  token: string;
  /** Whether the database still says so; when it is silent, what it said last goes on. */
  isSure: boolean;
};

const tokenOf = (served: Served) =>
  createHash("sha256")
    .update(JSON.stringify(served.map(({ current, checksum, coded }) => [current, checksum, coded])))
    .digest("base64url")
    .slice(0, 12);

async function within<V>(limit: number, work: Promise<V>): Promise<V> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the database does not answer")), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Looks which releases are current: when asked, at most every 200 ms, and once for all who ask meanwhile. */
export class Releases {
  readonly #read: () => Promise<Served>;
  readonly #now: () => number;
  #view: View = { served: [], token: "", isSure: false };
  #until = Number.NEGATIVE_INFINITY;
  #asking: Promise<View> | undefined;

  constructor(read: () => Promise<Served>, now: () => number = performance.now.bind(performance)) {
    this.#read = read;
    this.#now = now;
  }

  /** What was said lately; undefined where it has to be asked. */
  get known(): View | undefined {
    return this.#now() < this.#until ? this.#view : undefined;
  }

  /** Whether the database has named no other releases since. */
  isCurrent({ token }: View): boolean {
    return token === this.#view.token;
  }

  /** What the database says; never fails, for a silent database leaves the last view, no longer sure. */
  ask(): Promise<View> {
    this.#asking ??= this.#look().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #look(): Promise<View> {
    // Counted from before the question: what is imported after it may be missing in the answer.
    const began = this.#now();
    try {
      const served = await within(patience, this.#read());
      const token = tokenOf(served);
      const isNew = token !== this.#view.token;
      this.#view = { served: isNew ? served : this.#view.served, token, isSure: true };
      this.#until = began + trueFor;
    } catch {
      this.#view = { ...this.#view, isSure: false };
      this.#until = this.#now() + trueFor;
    }
    return this.#view;
  }
}
