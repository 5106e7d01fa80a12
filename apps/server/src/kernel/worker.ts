import { setTimeout as sleep } from 'node:timers/promises';
import {
  type JobHelpers,
  Logger,
  type ParsedCronItem,
  parseCronItems,
  type Job as QueuedJob,
  run,
  type TaskList,
} from 'graphile-worker';
import { Pool } from 'pg';
import { sealAuditLines } from './audit-seal.ts';
import type { Clock } from './calendar.ts';
import type { Database } from './db/database.ts';
import { keepRunner } from './keep-runner.ts';
import type { Log } from './log.ts';
import type { Job, Subscriber } from './outbox.ts';
import { systemActor } from './permission.ts';
import { startRelay } from './relay.ts';
import type { Context } from './use-case.ts';

export type WorkerParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly demonstration: boolean;
  readonly log: Log;
  readonly subscribers: readonly Subscriber[];
  readonly jobs: readonly Job[];
};
export type RunningWorker = { stop(): Promise<void> };

/** Starts the relay and the job runner. They use the owner's connection: the queue belongs to no module and to no role of theirs. */
export async function startWorker(parts: WorkerParts): Promise<RunningWorker> {
  const pool = new Pool({ connectionString: parts.database.connections.owner, max: 6, application_name: 'thong-suot worker' });
  const onLoss = (error: Error) => parts.log.warn({ error }, 'the worker lost a connection');
  pool.on('error', onLoss);
  pool.on('connect', (client) => client.on('error', onLoss));
  const relay = startRelay(pool, parts);
  const inHand = new Set<Promise<unknown>>();
  const startRunner = async () => {
    await unlockCutJobs(pool);
    return run({
      pgPool: pool,
      concurrency: 2,
      noHandleSignals: true,
      noPreparedStatements: true,
      pollInterval: 1000,
      taskList: tracked(taskList(parts), inHand),
      parsedCronItems: eachMinute(parts.jobs),
      logger: quietLogger(parts.log),
      // Without batches a job whose end cannot be told, because the database was lost, would end the process.
      preset: { worker: { gracefulShutdownAbortTimeout: 3000, completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
  };
  const runner = await keepRunner(startRunner, parts.log);
  const stop = async () => {
    await relay.stop();
    await runner.stop();
    await pool.end();
  };
  return {
    stop: async () => {
      const stopped = stop().catch((error: unknown) => parts.log.warn({ error }, 'the worker was cut off'));
      // The library may wait some seconds for a database that is away; only work in hand is worth that.
      const idle = Promise.allSettled(inHand).then(() => sleep(GRACE_MS, undefined, { ref: false }));
      await Promise.race([stopped, idle, sleep(STOP_PATIENCE_MS, undefined, { ref: false })]);
    },
  };
}

/** Work in hand has this long to end, */
const STOP_PATIENCE_MS = 3000;
/** and the queue this long to learn of it. */
const GRACE_MS = 500;

/** The same tasks; what they do at the moment stands in `inHand`. */
function tracked(tasks: TaskList, inHand: Set<Promise<unknown>>): TaskList {
  const track = (task: TaskList[string]) => (payload: unknown, helpers: JobHelpers) => {
    const work = Promise.resolve(task?.(payload, helpers));
    inHand.add(work);
    return work.finally(() => inHand.delete(work)) as Promise<void>;
  };
  return Object.fromEntries(Object.entries(tasks).map(([name, task]) => [name, track(task)]));
}

/**
 * Frees jobs that were in hand when the database was killed: the transaction of their work is undone, whoever did it, and the try
 * does not count, unless the queue heard of its failure before. Left alone the queue would keep them locked for four hours. A server that has lost one of its processes ends all
 * others and starts them again, the checkpointer first; who may not see that one has the start of the whole server to go by.
 */
async function unlockCutJobs(pool: Pool): Promise<void> {
  await pool.query(`update graphile_worker._private_jobs
    set locked_at = null, locked_by = null, attempts = greatest(0, attempts - 1), run_at = greatest(run_at, now())
    where locked_at < (select greatest(pg_postmaster_start_time(), max(backend_start)) from pg_stat_activity
      where backend_type = 'checkpointer')`);
}

const SEAL_AUDIT = 'kernel.seal-audit';

function eachMinute(jobs: readonly Job[]): ParsedCronItem[] {
  const names = [SEAL_AUDIT, ...jobs.filter((job) => job.everyMinute).map((job) => job.name)];
  return parseCronItems(names.map((task) => ({ task, match: '* * * * *', options: { maxAttempts: 3 } })));
}

function taskList(parts: WorkerParts): TaskList {
  const context: Context = {
    database: parts.database,
    actor: systemActor,
    clock: parts.clock,
    requestId: 'worker',
    demonstration: parts.demonstration,
  };
  /** `check` is asked after the work and before the commit: what it throws undoes the work. */
  const inTransaction = (act: Job['run'], check: () => void) => (payload: unknown) =>
    parts.database.transaction(async (tx) => {
      await act(payload, { tx, actor: context.actor, clock: context.clock, context: { ...context, tx }, log: parts.log });
      check();
    });
  const tasks: TaskList = {
    [SEAL_AUDIT]: async (_payload, { withPgClient }) => {
      await withPgClient((client) => sealAuditLines(client, parts.clock.now()));
    },
  };
  for (const { name, handle } of parts.subscribers) tasks[name] = inTransaction(handle, () => undefined);
  for (const { name, run, timeLimitSeconds } of parts.jobs) {
    tasks[name] = withinTime(timeLimitSeconds, name, (payload, check) => inTransaction(run, check)(payload));
  }
  return tasks;
}

/** Fails a try that takes too long; should its work end later all the same, it is undone, since the next try does it again. */
function withinTime(seconds: number, name: string, act: (payload: unknown, check: () => void) => Promise<void>) {
  return async (payload: unknown) => {
    const late = new Error(`job ${name} ran longer than ${seconds} s`);
    let isLate = false;
    const check = () => {
      if (isLate) throw late;
    };
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        isLate = true;
        reject(late);
      }, seconds * 1000);
    });
    await Promise.race([act(payload, check), tooLong]).finally(() => clearTimeout(timer));
  };
}

/** The library writes a job's error into the line itself; here it passes through our log, which knows what not to tell of it. */
function quietLogger(log: Log): Logger {
  return new Logger(() => (level, message, about) => {
    const failed = level === 'error' ? (about['error'] ?? about['fatalError']) : undefined;
    const { task_identifier: task, attempts, max_attempts: of } = (about['job'] ?? {}) as Partial<QueuedJob>;
    if (failed) log.error({ from: 'worker', task, attempts, of, err: failed }, task ? 'a job failed' : 'the job runner failed');
    else if (level === 'error') log.error({ from: 'worker' }, message);
    else if (level === 'warning') log.warn({ from: 'worker' }, message);
    else log.debug({ from: 'worker' }, message);
  });
}
