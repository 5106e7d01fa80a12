import { readFileSync } from 'node:fs';
import { type Clock, systemClock } from './calendar.ts';
import type { Config } from './config.ts';

/** The file is looked at this often at most: a request asks for the time many times. */
const LOOK_EVERY_MS = 50;

/**
 * The clock of the installation: that of the machine, or in a demonstration, where `TRIAL_CLOCK` names a file, that clock moved by the
 * milliseconds that stand in it. Whoever trains or tests moves a whole day forward by writing the file; several processes that
 * read it live the same moment.
 * @throws {Error} when the file is there and holds no whole number
 */
export function clockOf({ trialClock }: Pick<Config, 'trialClock'>): Clock {
  if (trialClock === null) return systemClock;
  let moved = 0;
  let lookedAt = Number.NEGATIVE_INFINITY;
  return {
    now: () => {
      const now = Date.now();
      if (now - lookedAt >= LOOK_EVERY_MS) {
        moved = movedBy(trialClock);
        lookedAt = now;
      }
      return new Date(now + moved);
    },
  };
}

function movedBy(path: string): number {
  const text = readFileSync(path, 'utf8').trim();
  if (!/^-?\d{1,15}$/.test(text)) throw new Error(`${path} holds no whole number of milliseconds`);
  return Number(text);
}
