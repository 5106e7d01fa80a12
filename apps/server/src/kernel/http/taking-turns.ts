import type { FastifyRequest } from 'fastify';
import { kernelProblem } from '../problems.ts';

/**
 * For requests that take long: `atOnce` of them work, `waiting` more wait in order, and who comes after these is refused. Short
 * requests pass in between, so nobody can hold up everybody by asking for many files. Who left meanwhile is not worked for.
 * @throws kernel/too-many-requests, and what the work throws
 */
export function takingTurns({ atOnce, waiting }: { readonly atOnce: number; readonly waiting: number }) {
  const queue: (() => void)[] = [];
  let working = 0;
  return async <Result>(request: Pick<FastifyRequest, 'raw'>, work: () => Promise<Result>): Promise<Result> => {
    if (working < atOnce) working += 1;
    else if (queue.length < waiting) await new Promise<void>((resolve) => queue.push(resolve));
    else throw kernelProblem('too-many-requests');
    try {
      if (request.raw.socket.destroyed) throw kernelProblem('too-many-requests');
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else working -= 1;
    }
  };
}
