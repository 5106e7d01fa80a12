import { setImmediate as nextTurn } from 'node:timers/promises';

/** Does work whose sections end with `yield` section by section, each in a turn of the event loop of its own, so that a long one does not hold up other requests. */
export async function inTurns<Result>(work: Generator<undefined, Result, undefined>): Promise<Result> {
  for (;;) {
    const section = work.next();
    if (section.done) return section.value;
    await nextTurn();
  }
}
