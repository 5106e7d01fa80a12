import type { Static, TSchema } from 'typebox';
import { systemClock } from './calendar.ts';
import type { Tx } from './db/tx.ts';
import { CENTRAL, type HomeCode, newId } from './ids.ts';
import type { Log } from './log.ts';
import { tailOf } from './tail.ts';
import type { Work } from './use-case.ts';

/** A past-tense fact with a version, `monitoring.day-imported.v1`. */
export type EventType<Payload extends TSchema> = { readonly name: string; readonly payload: Payload };

/** Declares an event. A change of its meaning or content is a new version, beside the old one while somebody hears it. */
export function defineEvent<Payload extends TSchema>(
  name: `${string}.${string}.v${number}`,
  payload: Payload,
): EventType<Payload> {
  return { name, payload };
}

/** What follows another's event: runs in its own transaction, at least once, so it must bear a repeat. */
export type Subscriber = {
  readonly name: string;
  readonly event: string;
  readonly handle: (payload: unknown, work: Work) => Promise<void>;
};

/** Declares who follows an event. @param name unique, `module.what-it-does`: waiting deliveries are found by it after a restart */
export function subscriber<Payload extends TSchema>(
  name: string,
  event: EventType<Payload>,
  handle: (payload: Static<Payload>, work: Work) => Promise<void>,
): Subscriber {
  return { name, event: event.name, handle: handle as Subscriber['handle'] };
}

/** What a job works with: beside the rest the log of the process, for what whoever runs the installation must hear of. */
export type JobWork = Work & { readonly log: Log };

/** What runs later or by the clock. `attempts` bounds the retries, `timeLimitSeconds` one try. */
export type Job = {
  readonly name: string;
  readonly attempts: number;
  readonly timeLimitSeconds: number;
  readonly everyMinute: boolean;
  readonly run: (payload: unknown, work: JobWork) => Promise<void>;
};
/** A job as it was declared; `On` is as much of the work as it asks for. */
export type JobType<Payload extends TSchema, On extends Work = Work> = Omit<Job, 'run'> & {
  readonly payload: Payload;
  readonly run: (payload: unknown, work: On) => Promise<void>;
};

/** Declares a job. @param name unique, `module.what-it-does`; everyMinute: also run by the clock, without payload */
export function defineJob<Payload extends TSchema, On extends Work = Work>(
  name: string,
  settings: { payload: Payload; attempts: number; timeLimitSeconds: number; everyMinute?: boolean },
  run: (payload: Static<Payload>, work: On) => Promise<void>,
): JobType<Payload, On> {
  return { name, everyMinute: false, ...settings, run: run as JobType<Payload, On>['run'] };
}

/** Writes an event to the outbox, in the transaction of the change: it exists if and only if the change does. */
export async function publish<Payload extends TSchema>(
  tx: Tx,
  event: EventType<Payload>,
  payload: Static<Payload>,
  home: HomeCode = CENTRAL,
): Promise<void> {
  write(tx, home, 'event', event.name, payload);
}

/** Asks for a job; the relay queues it after the commit. */
export async function requestJob<Payload extends TSchema>(
  tx: Tx,
  job: JobType<Payload>,
  payload: Static<Payload>,
  home: HomeCode = CENTRAL,
): Promise<void> {
  write(tx, home, 'job', job.name, payload);
}

function write(tx: Tx, home: HomeCode, kind: 'event' | 'job', name: string, payload: unknown): void {
  const now = systemClock.now();
  tailOf(tx).outbox.push({
    home,
    id: newId(home, now),
    kind,
    name,
    payload: JSON.stringify(payload),
    at: now.toISOString(),
  });
}
