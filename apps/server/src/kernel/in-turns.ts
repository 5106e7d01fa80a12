import { setImmediate as nextTurn } from 'node:timers/promises';

/** Work in sections: at each `yield` others may be served. */
export type InSections<Result> = Generator<undefined, Result, undefined>;

/** Does the work section by section, each in a turn of the event loop of its own, so that a long one does not hold up other requests. */
export async function inTurns<Result>(work: InSections<Result>): Promise<Result> {
  for (;;) {
    const section = work.next();
    if (section.done) return section.value;
    await nextTurn();
  }
}
