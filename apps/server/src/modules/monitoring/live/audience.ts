/** Sends one event to one page: a name, and its content as JSON. A page whose line is too slow for it misses it. */
export type Send = (event: string, content: string) => void;

/**
 * All pages that watch the same thing. What they are told is made into text once, and only what is other than what was told before;
 * who joins later is told all of it.
 */
export class Audience {
  readonly #event: string;
  readonly #listeners = new Set<Send>();
  readonly #told = new Map<string, string>();
  #head = '';

  constructor(event: string) {
    this.#event = event;
  }

  get isEmpty(): boolean {
    return this.#listeners.size === 0;
  }

  /** True when nothing was told yet, so that who joins waits. */
  get isUntold(): boolean {
    return this.#told.size === 0;
  }

  /** Tells the state at once when it is known. */
  join(listener: Send): void {
    this.#listeners.add(listener);
    if (!this.isUntold) listener(this.#event, this.#text(this.#told));
  }

  leave(listener: Send): void {
    this.#listeners.delete(listener);
  }

  /**
   * Tells the parts that are other than before.
   * @param head what each message says of what the parts belong to; when it changes, all parts are told
   */
  tell(head: Readonly<Record<string, string | null>>, parts: Iterable<readonly [key: string, content: unknown]>): void {
    const text = JSON.stringify(head).slice(1, -1);
    if (text !== this.#head) this.#told.clear();
    this.#head = text;
    const others = new Map<string, string>();
    for (const [key, content] of parts) {
      const json = JSON.stringify(content);
      if (this.#told.get(key) !== json) others.set(key, json);
    }
    if (others.size === 0) return;
    for (const [key, json] of others) this.#told.set(key, json);
    this.say(this.#event, this.#text(others));
  }

  /** Sends something that later ones need not know. */
  say(event: string, content: string): void {
    for (const listener of this.#listeners) listener(event, content);
  }

  #text(parts: ReadonlyMap<string, string>): string {
    const fields = [...parts].map(([key, json]) => `${JSON.stringify(key)}:${json}`);
    return `{${this.#head},"parts":{${fields.join()}}}`;
  }
}

/** The audiences of several things, each as long as somebody is in it. */
export class Audiences<Watched extends object> {
  readonly #event: string;
  readonly #kept = new Map<string, { readonly watched: Watched; readonly audience: Audience }>();

  constructor(event: string) {
    this.#event = event;
  }

  get isEmpty(): boolean {
    return this.#kept.size === 0;
  }

  /** @returns what takes the listener out again */
  join(watched: Watched, listener: Send): () => void {
    const key = JSON.stringify(watched);
    const known = this.#kept.get(key) ?? { watched, audience: new Audience(this.#event) };
    this.#kept.set(key, known);
    known.audience.join(listener);
    return () => {
      known.audience.leave(listener);
      if (known.audience.isEmpty && this.#kept.get(key) === known) this.#kept.delete(key);
    };
  }

  [Symbol.iterator]() {
    return this.#kept.values();
  }
}
