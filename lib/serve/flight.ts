import type { Said } from "./ask-app";
import type { Entry } from "./entry";
import { Lead } from "./lead";
import type { Room } from "./room";

type Head = Omit<Said, "body">;

/** What becomes of an answer: all of its bytes in memory, or more than may be held there. */
export type Landed = { kind: "whole"; entry: Entry } | { kind: "long" };

/** What the first who asks gets as soon as it can be sent: all of it, or its beginning with the rest to come. */
export type Begun = { kind: "whole"; entry: Entry } | { kind: "streamed"; head: Head; pieces: Lead };

type Making = {
  ask: () => Promise<Said>;
  /** Makes of the whole answer what is kept and sent. */
  finish: (head: Head, body: Buffer) => Entry;
  /** Whether it is sent only when it is whole, if memory allows. */
  waitsForAll: boolean;
  room: Room;
};

function promised<V>() {
  let keep: (value: V) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const promise = new Promise<V>((resolve, reject) => {
    keep = resolve;
    fail = reject;
  });
  // Each who waits for it hears of a failure; with nobody waiting it is none.
  promise.catch(() => undefined);
  return { promise, keep, fail };
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * One computation, however many wait for it. Who asks first gets the pieces as they come; the others wait for the
 * whole, and where it grows beyond what may be held they have to ask for themselves. A slow first client slows
 * nobody else, and the work stops when nobody waits any longer.
 */
export class Flight {
  readonly #begun = promised<Begun>();
  readonly #landed = promised<Landed>();
  readonly begun = this.#begun.promise;
  readonly landed = this.#landed.promise;
  #people = 0;
  #isLeft = false;
  #body: Said["body"] | undefined;

  constructor(making: Making) {
    this.#fly(making).catch((error: unknown) => {
      this.#begun.fail(error);
      this.#landed.fail(error);
    });
  }

  /** Somebody waits; what it returns is to be called when they no longer do. */
  join(): () => void {
    this.#people += 1;
    let isHere = true;
    return () => {
      if (isHere) this.#people -= 1;
      isHere = false;
      if (this.#people > 0) return;
      this.#isLeft = true;
      this.#body?.destroy();
    };
  }

  /** Whether everybody has left, so that nothing more will come of it. */
  get isLeft() {
    return this.#isLeft;
  }

  async #fly({ ask, finish, waitsForAll, room }: Making): Promise<void> {
    const { body, ...head } = await ask();
    this.#body = body;
    if (this.#isLeft) body.destroy();
    let held: Buffer[] | null = [];
    let length = 0;
    let lead: Lead | undefined;
    const letGo = () => {
      held = null;
      room.free(length);
    };
    try {
      for (let piece = await body.take(); piece !== null; piece = await body.take()) {
        if (held && room.take(piece.length, length)) length += piece.length;
        else if (held) {
          lead ??= this.#lead(head, held);
          letGo();
          this.#landed.keep({ kind: "long" });
        }
        held?.push(piece);
        if (lead) {
          const isWanted = lead.push(piece);
          // Held for others, it is made at their pace; else at that of the one who reads it.
          if (!isWanted && !held) await lead.wanted();
          if (lead.destroyed && !held) body.destroy();
        } else if (!waitsForAll) {
          // What is made at one go is over by the next turn, and then need not be sent in pieces.
          if (!body.isWritten) await turn();
          if (!body.isWritten) lead = this.#lead(head, held ?? []);
        }
      }
    } catch (error) {
      lead?.destroy(error instanceof Error ? error : new Error(String(error)));
      if (held) letGo();
      throw error;
    }
    lead?.push(null);
    if (!held) return;
    const entry = finish(head, Buffer.concat(held, length));
    letGo();
    this.#begun.keep({ kind: "whole", entry });
    this.#landed.keep({ kind: "whole", entry });
  }

  #lead(head: Head, held: readonly Buffer[]): Lead {
    const lead = new Lead({ highWaterMark: 65_536 });
    for (const piece of held) lead.push(piece);
    this.#begun.keep({ kind: "streamed", head, pieces: lead });
    return lead;
  }
}
