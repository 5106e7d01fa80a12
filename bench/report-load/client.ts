import { connect, type Socket } from 'node:net';

export type Answer = { readonly status: number; readonly body: string };

type Turn = { readonly request: Buffer; readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void };

/** A request as it goes over the line, made before its time is taken. */
export type Prepared = Buffer;

const HEAD_ENDS = Buffer.from('\r\n\r\n');

/**
 * Sends requests over kept connections, one at a time on each, as the front-end of many browsers does; nothing but what a request
 * needs. It speaks HTTP/1.1 itself: it shares the processor with what it measures, and Node's client takes as much as half a server.
 */
export class LoadClient {
  readonly #address: URL;
  readonly #cookie: string;
  readonly #idle: Socket[] = [];
  readonly #waiting: Turn[] = [];
  readonly #inHand = new Map<Socket, Turn>();

  /** @returns once all connections stand */
  static async open(address: string, cookie: string, connections: number): Promise<LoadClient> {
    const client = new LoadClient(address, cookie);
    await Promise.all(Array.from({ length: connections }, () => client.#connect()));
    return client;
  }

  private constructor(address: string, cookie: string) {
    this.#address = new URL(address);
    this.#cookie = cookie;
  }

  /** A POST with a JSON body, to a path below `/api`. */
  prepare(path: string, body: string): Prepared {
    const head = [
      `POST /api${path} HTTP/1.1`,
      `host: ${this.#address.host}`,
      `cookie: ${this.#cookie}`,
      'x-requested-with: thong-suot',
      'content-type: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
    ];
    return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`);
  }

  /** @throws {Error} when the connection ends before the answer */
  send(request: Prepared): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const turn = { request, resolve, reject };
      const socket = this.#idle.pop();
      if (socket) this.#begin(socket, turn);
      else this.#waiting.push(turn);
    });
  }

  close(): void {
    for (const socket of this.#idle) socket.destroy();
  }

  async #connect(): Promise<void> {
    const socket = connect(Number(this.#address.port), this.#address.hostname);
    socket.setNoDelay(true);
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    let read: Buffer = Buffer.alloc(0);
    socket.on('data', (piece: Buffer) => {
      read = read.length === 0 ? piece : Buffer.concat([read, piece]);
      const answer = answerIn(read);
      if (answer === null) return;
      read = Buffer.alloc(0);
      this.#end(socket, answer);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => this.#inHand.get(socket)?.reject(new Error('the connection ended before the answer')));
    this.#idle.push(socket);
  }

  #begin(socket: Socket, turn: Turn): void {
    this.#inHand.set(socket, turn);
    socket.write(turn.request);
  }

  #end(socket: Socket, answer: Answer): void {
    this.#inHand.get(socket)?.resolve(answer);
    this.#inHand.delete(socket);
    const next = this.#waiting.shift();
    if (next) this.#begin(socket, next);
    else this.#idle.push(socket);
  }
}

/** The answer, once all of it is there. @throws {Error} for one whose length its head does not say */
function answerIn(read: Buffer): Answer | null {
  const headEnds = read.indexOf(HEAD_ENDS);
  if (headEnds < 0) return null;
  const head = read.toString('latin1', 0, headEnds);
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (length === undefined) throw new Error(`an answer of unknown length:\n${head}`);
  const bodyBegins = headEnds + HEAD_ENDS.length;
  if (read.length < bodyBegins + Number(length)) return null;
  return { status: Number(head.slice('HTTP/1.1 '.length, 'HTTP/1.1 200'.length)), body: read.toString('utf8', bodyBegins) };
}
