import { request } from 'node:http';

type Message = { readonly at: string; readonly counted: number };

/** Watches the live map and notes, for each number of reports that count, when it was first seen. */
export class MapWatch {
  readonly #seen: { readonly counted: number; readonly at: number }[] = [];
  readonly #stop: () => void;

  constructor(address: string, cookie: string) {
    const outgoing = request(`${address}/api/command-centre/live`, { headers: { cookie } }, (incoming) => {
      let rest = '';
      incoming.setEncoding('utf8').on('data', (piece: string) => {
        const events = `${rest}${piece}`.split('\n\n');
        rest = events.pop() ?? '';
        for (const event of events) this.#take(event);
      });
    });
    outgoing.on('error', () => undefined).end();
    this.#stop = () => outgoing.destroy();
  }

  #take(event: string): void {
    const data = /^data: (.*)$/m.exec(event)?.[1];
    if (data) this.#seen.push({ counted: (JSON.parse(data) as Message).counted, at: performance.now() });
  }

  /** The most reports that the map has shown. */
  get counted(): number {
    return this.#seen.at(-1)?.counted ?? 0;
  }

  /**
   * How long after its answer each report was on the map, at most: the n-th answer is on it when the map shows n reports more.
   * @param answeredAt when the answers came, ascending
   * @param before reports that had counted before the first of them
   */
  delays(answeredAt: readonly number[], before: number): number[] {
    let at = 0;
    return answeredAt.map((answered, number) => {
      while ((this.#seen[at]?.counted ?? Number.POSITIVE_INFINITY) < before + number + 1) at += 1;
      return Math.max(0, (this.#seen[at]?.at ?? Number.POSITIVE_INFINITY) - answered);
    });
  }

  close(): void {
    this.#stop();
  }
}
