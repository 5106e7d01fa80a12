/** How a page stands to its stream; `resting`: it was hidden for long, so that the connection was given up. */
export type Line = 'connecting' | 'open' | 'lost' | 'resting';

export type StreamUse = {
  readonly address: string;
  /** What to do with each event, by its name. */
  readonly on: Readonly<Record<string, (content: unknown) => void>>;
  /** Asks for the whole page: after a gap, when the server says so, and again and again while the stream is lost. */
  readonly askAgain: () => void;
  readonly onLine: (line: Line) => void;
};

const ASK_EVERY_MS = 30_000;
const REST_AFTER_MS = 300_000;
/** A stream that the server refused does not come back by itself. */
const TRY_EVERY_MS = 15_000;

let current: LiveStream | null = null;

/**
 * Opens the stream of the page that is on the screen; one that was open is closed, so that a tab has one connection.
 * @returns what ends it
 */
export function openStream(use: StreamUse): () => void {
  current?.close();
  const stream = new LiveStream(use);
  current = stream;
  return () => {
    stream.close();
    if (current === stream) current = null;
  };
}

class LiveStream {
  readonly #use: StreamUse;
  #source: EventSource | null = null;
  #asking: ReturnType<typeof setInterval> | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #trying: ReturnType<typeof setTimeout> | undefined;
  #hadGap = false;

  constructor(use: StreamUse) {
    this.#use = use;
    document.addEventListener('visibilitychange', this.#onVisibility);
    this.#connect();
    this.#onVisibility();
  }

  close(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    clearTimeout(this.#resting);
    this.#disconnect();
  }

  #connect(): void {
    const { address, on, onLine } = this.#use;
    const source = new EventSource(address);
    this.#source = source;
    source.addEventListener('open', () => this.#opened());
    source.addEventListener('error', () => this.#lost());
    // Whoever could not be told everything is told to ask.
    source.addEventListener('again', () => this.#use.askAgain());
    for (const [name, take] of Object.entries(on)) {
      source.addEventListener(name, ({ data }: MessageEvent<string>) => take(JSON.parse(data)));
    }
    onLine('connecting');
  }

  #disconnect(): void {
    clearInterval(this.#asking);
    clearTimeout(this.#trying);
    this.#asking = undefined;
    this.#source?.close();
    this.#source = null;
  }

  #opened(): void {
    clearInterval(this.#asking);
    this.#asking = undefined;
    if (this.#hadGap) this.#use.askAgain();
    this.#hadGap = false;
    this.#use.onLine('open');
  }

  /** The browser connects again by itself, unless it was refused; a stream that only ended, as each does after a while, is soon back. */
  #lost(): void {
    this.#hadGap = true;
    this.#use.onLine('lost');
    this.#asking ??= setInterval(this.#use.askAgain, ASK_EVERY_MS);
    if (this.#source?.readyState !== EventSource.CLOSED) return;
    clearTimeout(this.#trying);
    this.#trying = setTimeout(() => {
      this.#source?.close();
      this.#connect();
    }, TRY_EVERY_MS);
  }

  readonly #onVisibility = (): void => {
    clearTimeout(this.#resting);
    if (document.hidden) {
      this.#resting = setTimeout(() => {
        this.#disconnect();
        this.#hadGap = true;
        this.#use.onLine('resting');
      }, REST_AFTER_MS);
    } else if (this.#source === null) this.#connect();
  };
}
