import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** The line between a browser and everything else: a proxy that can fail as lines fail. */
export type Line = {
  /** What the browser is told to use as its proxy. */
  readonly address: string;
  /** Nothing passes any more; what is on its way is lost. */
  cut(): void;
  /** What is asked arrives, and the answers to writes get lost: the server has done what the browser does not know. */
  loseAnswers(): void;
  mend(): void;
  /** How many writes reached the server, by the end of their path. */
  writes(path: RegExp): number;
};

type State = 'holds' | 'cut' | 'loses-answers';

/** Lays a line; it goes with the test. */
export async function layLine(): Promise<Line> {
  let state: State = 'holds';
  const arrived: string[] = [];
  const proxy = createServer((asked, answer) => {
    if (state === 'cut') {
      asked.socket.destroy();
      return;
    }
    const isWrite = asked.method !== 'GET';
    if (isWrite) arrived.push(new URL(asked.url ?? '').pathname);
    pass(asked, answer, () => (state === 'holds' || (state === 'loses-answers' && !isWrite) ? 'told' : 'lost'));
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  onTestFinished(() => {
    proxy.closeAllConnections();
    proxy.close();
  });
  return {
    address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    cut: () => {
      state = 'cut';
      proxy.closeAllConnections();
    },
    loseAnswers: () => {
      state = 'loses-answers';
    },
    mend: () => {
      state = 'holds';
    },
    writes: (path) => arrived.filter((one) => path.test(one)).length,
  };
}

function pass(asked: IncomingMessage, answer: ServerResponse, fate: () => 'told' | 'lost'): void {
  const { url = '', method = 'GET', headers } = asked;
  const onward = request(url, { method, headers }, (given) => {
    if (fate() === 'lost') {
      given.resume();
      asked.socket.destroy();
      return;
    }
    answer.writeHead(given.statusCode ?? 502, given.headers);
    given.pipe(answer);
  });
  onward.on('error', () => asked.socket.destroy());
  asked.pipe(onward);
}
