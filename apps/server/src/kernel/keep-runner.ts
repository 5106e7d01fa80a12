import { setTimeout as sleep } from 'node:timers/promises';
import type { Runner } from 'graphile-worker';
import type { Log } from './log.ts';

const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 5000;

/**
 * Keeps a job runner running: one that ends by itself, because it could not tell the queue how a job ended, or that cannot start
 * while the database is away, is followed by another, with growing waits.
 * @param start makes a runner; what the first start throws is thrown here
 */
export async function keepRunner(start: () => Promise<Runner>, log: Log): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  const { signal } = stopping;
  let runner: Runner | null = await start();

  const another = async (): Promise<Runner | null> => {
    for (let wait = FIRST_WAIT_MS; !signal.aborted; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
      await sleep(wait, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return null;
      const made = await start().catch((error: unknown) => {
        log.warn({ error }, 'the job runner cannot start yet');
        return null;
      });
      if (made === null) continue;
      if (!signal.aborted) return made;
      await made.stop();
    }
    return null;
  };
  const keep = async (): Promise<void> => {
    while (runner) {
      await endOf(runner);
      if (signal.aborted) return;
      log.warn('the job runner ended by itself: another takes its place');
      runner = await another();
    }
  };
  const kept = keep();
  return {
    stop: async () => {
      stopping.abort();
      await runner?.stop().catch(() => undefined);
      await kept;
    },
  };
}

/** Settles when a runner begins to end; how long its last connections take is of no interest to the next one. */
function endOf(runner: Runner): Promise<void> {
  runner.promise.catch(() => undefined);
  return new Promise((resolve) => runner.events.once('stop', () => resolve()));
}
