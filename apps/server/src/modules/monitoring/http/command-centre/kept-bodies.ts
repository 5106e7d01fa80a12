/** What was sent of a version of a view. */
export type KeptBody = { readonly version: string; readonly tag: string; readonly body: Buffer };

/** Keeps what was sent, the last asked for, up to a number of bytes. */
export class KeptBodies {
  readonly #mostBytes: number;
  readonly #kept = new Map<string, KeptBody>();
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): KeptBody | null {
    const kept = this.#kept.get(key);
    if (!kept) return null;
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    return kept;
  }

  /** Takes the place of what was kept under this key; the longest unasked go until all fits. */
  set(key: string, kept: KeptBody): void {
    this.#remove(key);
    this.#kept.set(key, kept);
    this.#bytes += key.length + kept.body.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.#mostBytes) break;
      this.#remove(oldest);
    }
  }

  #remove(key: string): void {
    const kept = this.#kept.get(key);
    if (!kept) return;
    this.#bytes -= key.length + kept.body.length;
    this.#kept.delete(key);
  }
}
