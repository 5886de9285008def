/** Memory for answers on their way: how much one may take, and all together. */
export class Room {
  #used = 0;

  constructor(
    readonly one: number,
    readonly all: number,
  ) {}

  /** Takes bytes for an answer that has `length` already; false where that would be too much. */
  take(bytes: number, length: number): boolean {
    if (length + bytes > this.one || this.#used + bytes > this.all) return false;
    this.#used += bytes;
    return true;
  }

  free(bytes: number) {
    this.#used -= bytes;
  }

  get used() {
    return this.#used;
  }
}
