/** Something that is on its way on the screen: `step` draws it as it is at a time in ms; false once it has arrived. */
export type Moving = { step: (now: number) => boolean };

/** A frame that takes longer, in ms, has been missed on a screen of 60 frames a second. */
const late = 24;
/** Frames in time after which one more is tried; after each try that failed, twice as many. */
const calm = 12;
const calmAtMost = 384;

/**
 * Draws what moves, frame by frame. Where a machine cannot draw everything in one frame, things take turns, the
 * longest unseen first: each moves less often, and no frame is long.
 */
export class Ticker {
  #waiting: Moving[] = [];
  #frame: number | null = null;
  #before: number | null = null;
  #most = Number.POSITIVE_INFINITY;
  #inTime = 0;
  #calm = calm;

  add(moving: Moving): void {
    if (!this.#waiting.includes(moving)) this.#waiting.push(moving);
    this.#frame ??= requestAnimationFrame(this.#draw);
  }

  remove(moving: Moving): void {
    this.#waiting = this.#waiting.filter((other) => other !== moving);
  }

  #pace(took: number): void {
    const all = this.#waiting.length;
    if (took > late) {
      if (Number.isFinite(this.#most)) this.#calm = Math.min(calmAtMost, 2 * this.#calm);
      this.#most = Math.max(1, Math.floor(Math.min(this.#most, all) / 2));
      this.#inTime = 0;
      return;
    }
    this.#inTime += 1;
    if (this.#inTime < this.#calm || this.#most >= all) return;
    this.#most += 1;
    this.#inTime = 0;
  }

  #draw = (now: number): void => {
    if (this.#before !== null) this.#pace(now - this.#before);
    const turn = this.#waiting.splice(0, this.#most);
    for (const moving of turn) if (moving.step(now)) this.#waiting.push(moving);
    const goesOn = this.#waiting.length > 0;
    this.#before = goesOn ? now : null;
    this.#frame = goesOn ? requestAnimationFrame(this.#draw) : null;
  };
}
