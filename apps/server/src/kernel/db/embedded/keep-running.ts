import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Log } from '../../log.ts';
import { type ClusterFiles, holdInUse, release, releaseStarted, type StartedServer, startServer } from './postmaster.ts';

export type KeepRunning = {
  readonly log: Log;
  /** Tells when the program is to end: from then on nothing is started. */
  readonly stopping: AbortSignal;
  /** Called once when the server cannot be brought back: whoever started the program must look at it. */
  readonly giveUp: () => void;
  /** How often to try before that; some ten minutes when not given. */
  readonly mostTries?: number;
};

const POLL_MS = 50;
const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 30_000;
/** What has not gone away by then (a full disk, damaged files) does not go away by itself. */
const MOST_TRIES = 28;
/** A server that stood so long and is lost then is a new incident, with all its tries. */
const STEADY_MS = 60_000;

/** How long to wait before a try; the first comes at once. */
export function waitBefore(attempt: number): number {
  return attempt <= 1 ? 0 : Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 2));
}

/**
 * Watches the connection that says that we use the cluster. When it is lost, the server was killed or has restarted itself: it is
 * started again where nobody else has done so, with growing waits between the tries.
 */
export function keepRunning(files: ClusterFiles, first: Client, keep: KeepRunning): { release(): Promise<void> } {
  const ending = new AbortController();
  const stopped = () => ending.signal.aborted;
  let holder: Client | null = null;
  let started: StartedServer | null = null;
  let reviving: Promise<void> = Promise.resolve();
  const mostTries = keep.mostTries ?? MOST_TRIES;
  let attempts = 0;

  const hold = (held: Client) => {
    holder = held;
    const since = Date.now();
    held.once('end', () => {
      holder = null;
      if (Date.now() - since > STEADY_MS) attempts = 0;
      if (!stopped()) reviving = revive();
    });
  };

  /** One try. @returns null when the server did not come up, or we are to end */
  const holdAgain = async (): Promise<Client | null> => {
    let own: StartedServer | null = null;
    while (!stopped()) {
      const held = await holdInUse(files).catch((error: unknown) => (nobodyListens(error) ? 'nobody' : 'not yet'));
      if (typeof held !== 'string') return held;
      // One that answers "not yet" repairs what the kill left behind; that takes as long as it takes.
      if (held === 'nobody' && own?.ended()) return null;
      if (held === 'nobody' && own === null) {
        own = await startServer(files, stopped);
        started = own ?? started;
      }
      await sleep(POLL_MS);
    }
    return null;
  };

  const revive = async (): Promise<void> => {
    const lostAt = Date.now();
    keep.log.error('the embedded database was lost: it is started again');
    while (!stopped() && attempts < mostTries) {
      attempts += 1;
      await sleep(waitBefore(attempts), undefined, { signal: ending.signal }).catch(() => undefined);
      const held = await holdAgain();
      if (held !== null) {
        keep.log.warn({ attempts, awayMs: Date.now() - lostAt }, 'the embedded database is back');
        hold(held);
        return;
      }
      if (!stopped()) keep.log.warn({ attempts, nextInMs: waitBefore(attempts + 1) }, 'the embedded database did not start');
    }
    if (stopped()) return;
    keep.log.fatal({ attempts }, 'the embedded database does not start; the program ends');
    keep.giveUp();
  };

  hold(first);
  if (keep.stopping.aborted) ending.abort();
  keep.stopping.addEventListener('abort', () => ending.abort());
  return {
    release: async () => {
      ending.abort();
      await reviving;
      if (holder) await release(holder, files);
      else if (started) await releaseStarted(files, started);
    },
  };
}

/** The address has no server behind it: no socket, or one that nobody serves. */
function nobodyListens(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ECONNREFUSED');
}
