import { setTimeout as sleep } from 'node:timers/promises';
import { Type } from 'typebox';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { systemClock } from './calendar.ts';
import { createLog, type Log } from './log.ts';
import { defineEvent, defineJob, type Job, publish, requestJob, type Subscriber, subscriber } from './outbox.ts';
import { type RunningWorker, startWorker } from './worker.ts';

const db = useTestDatabase();
const Mark = Type.Object({ mark: Type.String() });
const marked = defineEvent('sample.marked.v1', Mark);

let worker: RunningWorker | null = null;
const start = async (given: { subscribers?: Subscriber[]; jobs?: Job[]; log?: Log }) => {
  worker = await startWorker({
    database: db.database,
    demonstration: false,
    clock: systemClock,
    log: createLog('silent'),
    subscribers: [],
    jobs: [],
    ...given,
  });
};
beforeEach(() => db.owner('delete from kernel.outbox'));
afterEach(async () => {
  await worker?.stop();
  worker = null;
  await db.owner('select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs');
});

const untilSeen = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 8000, interval: 50 });

test('a subscriber hears an event in its own transaction once it is committed', async () => {
  const heard: string[] = [];
  await start({
    subscribers: [
      subscriber('sample.hear', marked, async ({ mark }) => {
        heard.push(mark);
      }),
    ],
  });
  await sleep(300);
  await db.inTx((tx) => publish(tx, marked, { mark: 'a' }));
  await untilSeen(() => expect(heard).toEqual(['a']));
});

test('a subscriber that fails is tried again, and what it did before is undone', async () => {
  let tries = 0;
  const committed: number[] = [];
  await start({
    subscribers: [
      subscriber('sample.fail-once', marked, async (_payload, { tx }) => {
        tries += 1;
        await tx.query({
          text: `insert into kernel.audit_line values ('01', $1, now(), 'a', 'b', 'sample.try', 'r', '{}', null)`,
          values: [`try-${tries}`],
        });
        if (tries === 1) throw new Error('not yet');
        committed.push(tries);
      }),
    ],
  });
  await db.inTx((tx) => publish(tx, marked, { mark: 'a' }));
  await untilSeen(async () => {
    await db.owner(`update graphile_worker._private_jobs set run_at = now()`);
    expect(committed).toEqual([2]);
  });
  await untilSeen(async () =>
    expect(await db.owner(`select id from kernel.audit_line where action = 'sample.try'`)).toEqual([{ id: 'try-2' }]),
  );
});

test('a job over its time limit fails, and is undone should it end later', async () => {
  let ended = false;
  const slow = defineJob('sample.slow', { payload: Mark, attempts: 1, timeLimitSeconds: 0.2 }, async (_payload, { tx }) => {
    await tx.query({
      text: `insert into kernel.audit_line values ('01', 'slow', now(), 'a', 'b', 'sample.slow', 'r', '{}', null)`,
    });
    await sleep(600);
    ended = true;
  });
  await start({ jobs: [slow] });
  await db.inTx((tx) => requestJob(tx, slow, { mark: 'a' }));
  await untilSeen(async () =>
    expect(await db.owner('select last_error from graphile_worker.jobs')).toEqual([
      { last_error: expect.stringContaining('job sample.slow ran longer than 0.2 s') },
    ]),
  );
  await untilSeen(() => expect(ended).toBe(true));
  await sleep(100);
  expect(await db.owner(`select id from kernel.audit_line where action = 'sample.slow'`)).toEqual([]);
});

test('of a job that fails the log tells the job and the code of PostgreSQL, and nothing that was sent', async () => {
  const lines: string[] = [];
  const wrong = defineJob('sample.wrong', { payload: Mark, attempts: 1, timeLimitSeconds: 10 }, async ({ mark }, { tx }) => {
    await tx.query({ text: 'select ($1::text)::int', values: [mark] });
  });
  await start({ jobs: [wrong], log: createLog('error', { write: (line: string) => void lines.push(line) }) });
  await db.inTx((tx) => requestJob(tx, wrong, { mark: 'hồ sơ kín' }));
  await untilSeen(() => expect(lines).toHaveLength(1));
  expect(JSON.parse(lines.join())).toMatchObject({
    task: 'sample.wrong',
    attempts: 1,
    of: 1,
    err: { code: '22P02', message: 'invalid input syntax for type integer: "…"', stack: expect.stringMatching(/\n\s+at /) },
    msg: 'a job failed',
  });
  expect(lines.join()).not.toContain('kín');
});

test('a worker that stops ends the work in hand and keeps the rest for the next one', async () => {
  const done: string[] = [];
  const work = subscriber('sample.work', marked, async ({ mark }) => {
    await sleep(mark === 'first' ? 400 : 0);
    done.push(mark);
  });
  await start({ subscribers: [work] });
  await db.inTx((tx) => publish(tx, marked, { mark: 'first' }));
  await sleep(350);
  await worker?.stop();
  await db.inTx((tx) => publish(tx, marked, { mark: 'second' }));
  await start({ subscribers: [work] });
  await untilSeen(() => expect([...new Set(done)]).toEqual(['first', 'second']));
});
