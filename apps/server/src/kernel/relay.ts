import type { Pool, PoolClient } from 'pg';
import type { Log } from './log.ts';
import type { Job, Subscriber } from './outbox.ts';

type OutboxRow = { readonly id: string; readonly kind: 'event' | 'job'; readonly name: string; readonly payload: unknown };
type RelayParts = {
  readonly log: Log;
  readonly subscribers: readonly Subscriber[];
  readonly jobs: readonly Job[];
};

/** What follows from a change begins at most this long after it; live pages do not wait for it, they read the database themselves. */
const EVERY_MS = 200;
/** While the database is away the relay asks less and less often, down to this. */
const SELDOM_MS = 2000;
const BATCH = 500;

/** Reads the outbox five times a second, queues what it asks for, and removes it: at least once, in order of time. */
export function startRelay(pool: Pool, parts: RelayParts): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let turn: Promise<void> = Promise.resolve();
  let failures = 0;
  const tick = () => {
    turn = relayOnce(pool, parts)
      .then((count) => {
        failures = 0;
        return count === BATCH ? 0 : EVERY_MS;
      })
      .catch((error: unknown) => {
        parts.log.warn({ error }, 'the relay will try again');
        failures += 1;
        return Math.min(SELDOM_MS, EVERY_MS * 2 ** failures);
      })
      .then((wait) => {
        if (!stopped) timer = setTimeout(tick, wait);
      });
  };
  tick();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await turn;
    },
  };
}

/** One turn of the relay. @returns how many rows went on */
export async function relayOnce(pool: Pool, parts: RelayParts): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<OutboxRow & { home_code: string }>(
      `select home_code, id, kind, name, payload from kernel.outbox order by at, id limit ${BATCH} for update skip locked`,
    );
    for (const row of rows) await queue(client, row, parts);
    if (rows.length > 0) {
      await client.query(
        `delete from kernel.outbox using unnest($1::text[], $2::text[]) as done(home_code, id)
        where outbox.home_code = done.home_code and outbox.id = done.id`,
        [rows.map((row) => row.home_code), rows.map((row) => row.id)],
      );
    }
    await client.query('commit');
    return rows.length;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** The key makes a repeat of the relay queue nothing twice while the first copy waits. */
async function queue(client: PoolClient, row: OutboxRow, parts: RelayParts): Promise<void> {
  const wanted =
    row.kind === 'job'
      ? parts.jobs.filter((job) => job.name === row.name).map((job) => ({ name: job.name, attempts: job.attempts }))
      : parts.subscribers.filter((one) => one.event === row.name).map((one) => ({ name: one.name, attempts: 25 }));
  if (row.kind === 'job' && wanted.length === 0) parts.log.error({ job: row.name }, 'no such job: dropped');
  for (const { name, attempts } of wanted) {
    await client.query('select graphile_worker.add_job($1, $2::json, max_attempts => $3, job_key => $4)', [
      name,
      JSON.stringify(row.payload),
      attempts,
      `${row.id}:${name}`,
    ]);
  }
}
