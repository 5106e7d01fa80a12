import { Agent, request } from 'node:http';

export type Answer = { readonly status: number; readonly body: string };

/** Sends requests over kept connections, as the front-end of many browsers does; nothing but what a request needs. */
export class LoadClient {
  readonly #agent: Agent;
  readonly #address: URL;
  readonly #cookie: string;

  constructor(address: string, cookie: string, connections: number) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
    this.#address = new URL(address);
    this.#cookie = cookie;
  }

  send(method: string, path: string, body: string | null = null): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const outgoing = request(
        {
          agent: this.#agent,
          host: this.#address.hostname,
          port: this.#address.port,
          method,
          path: `/api${path}`,
          headers: {
            cookie: this.#cookie,
            'x-requested-with': 'thong-suot',
            ...(body === null ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
          },
        },
        (incoming) => {
          const pieces: Buffer[] = [];
          incoming.on('data', (piece: Buffer) => pieces.push(piece));
          incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body: Buffer.concat(pieces).toString() }));
          incoming.on('error', reject);
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
