import type { FastifyRequest } from 'fastify';
import { kernelProblem } from '../problems.ts';

/**
 * How many requests work at once and how many more wait, of all accounts; and as many of each of them at most. `longestWaitMs`: who
 * waits longer is refused, since who may do what was looked up when they came; left out: nobody is.
 */
export type Turns = {
  readonly longestWaitMs?: number;
  readonly atOnce: number;
  readonly waiting: number;
  readonly ofOne: { readonly atOnce: number; readonly waiting: number };
};
type Waiting = { readonly who: string; readonly begin: () => void };

/**
 * For requests that take long: `atOnce` of them work, `waiting` more wait in order, and who comes after these is refused. Short
 * requests pass in between, and an account has a share of both, past which others go before it: so nobody can hold up everybody by
 * asking for many files. Who left meanwhile is not worked for.
 * @throws kernel/too-many-requests, and what the work throws
 */
export function takingTurns({ atOnce, waiting, ofOne, longestWaitMs }: Turns) {
  const queue: Waiting[] = [];
  const working = new Map<string, number>();
  let all = 0;
  const mayWork = (who: string) => all < atOnce && (working.get(who) ?? 0) < ofOne.atOnce;
  const mayWait = (who: string) => queue.length < waiting && queue.filter((other) => other.who === who).length < ofOne.waiting;
  const begin = (who: string) => {
    all += 1;
    working.set(who, (working.get(who) ?? 0) + 1);
  };
  const end = (who: string) => {
    all -= 1;
    const left = (working.get(who) ?? 1) - 1;
    if (left === 0) working.delete(who);
    else working.set(who, left);
    const place = queue.findIndex((next) => mayWork(next.who));
    for (const next of place < 0 ? [] : queue.splice(place, 1)) next.begin();
  };
  /** Counted as working before anybody else is looked at. */
  const waitFor = (who: string) =>
    new Promise<void>((resolve, reject) => {
      const one: Waiting = {
        who,
        begin: () => {
          clearTimeout(timer);
          begin(who);
          resolve();
        },
      };
      const giveUp = () => {
        queue.splice(queue.indexOf(one), 1);
        reject(kernelProblem('too-many-requests'));
      };
      const timer = longestWaitMs === undefined ? undefined : setTimeout(giveUp, longestWaitMs);
      queue.push(one);
    });
  return async <Result>(request: Pick<FastifyRequest, 'raw' | 'context'>, work: () => Promise<Result>): Promise<Result> => {
    const who = request.context.actor.id;
    if (mayWork(who)) begin(who);
    else if (mayWait(who)) await waitFor(who);
    else throw kernelProblem('too-many-requests');
    try {
      if (request.raw.socket.destroyed) throw kernelProblem('too-many-requests');
      return await work();
    } finally {
      end(who);
    }
  };
}
