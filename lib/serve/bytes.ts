import { type Encoding, press, pressWell, unpress } from "./encodings";

/** A body in the encodings that were asked for, each made once however many ask. */
export class Bytes {
  /** How long it is as it is. */
  readonly length: number;
  /** How often it was found among what is kept. */
  asked = 0;
  readonly #made = new Map<Encoding, Buffer>();
  readonly #making = new Map<Encoding, Promise<Buffer>>();
  #isAskedPlain = false;
  #isDense = false;

  constructor(plain: Buffer) {
    this.length = plain.length;
    this.#made.set("identity", plain);
  }

  /** What it takes to keep it, in bytes. */
  get size(): number {
    let size = 0;
    for (const bytes of this.#made.values()) size += bytes.length;
    return size;
  }

  /** The bytes in an encoding, if they are there already. */
  ready(encoding: Encoding): Buffer | undefined {
    if (encoding === "identity") this.#isAskedPlain = true;
    return this.#made.get(encoding);
  }

  async in(encoding: Encoding): Promise<Buffer> {
    const ready = this.ready(encoding);
    if (ready) return ready;
    const making = this.#making.get(encoding) ?? this.#make(encoding);
    this.#making.set(encoding, making);
    return making.finally(() => this.#making.delete(encoding));
  }

  async #make(encoding: Encoding): Promise<Buffer> {
    const bytes = await press(await this.#plain(), encoding);
    this.#made.set(encoding, bytes);
    return bytes;
  }

  async #plain(): Promise<Buffer> {
    for (const [encoding, bytes] of this.#made) if (encoding === "identity") return bytes;
    for (const [encoding, bytes] of this.#made) return unpress(bytes, encoding);
    throw new Error("no bytes are kept");
  }

  /** Lets go of the bytes as they are where others are kept and nobody asks for these. Whether anything changed. */
  slim(): boolean {
    return this.#made.size > 1 && !this.#isAskedPlain && this.#made.delete("identity");
  }

  /** Makes brotli smaller, which was pressed in haste. Whether anything changed. */
  async settle(): Promise<boolean> {
    const quick = this.#made.get("br");
    if (!quick || this.#isDense) return false;
    this.#isDense = true;
    const dense = await pressWell(await this.#plain());
    if (dense.length >= quick.length) return false;
    this.#made.set("br", dense);
    return true;
  }
}
