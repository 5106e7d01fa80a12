import { Pool } from 'pg';
import { Type } from 'typebox';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { createLog } from './log.ts';
import { defineEvent, defineJob, publish, requestJob, subscriber } from './outbox.ts';
import { relayOnce } from './relay.ts';

const db = useTestDatabase();
const Day = Type.Object({ day: Type.String() });
const dayImported = defineEvent('sample.day-imported.v1', Day);
const renderReport = defineJob(
  'sample.render-report',
  { payload: Day, attempts: 4, timeLimitSeconds: 10 },
  async () => undefined,
);
const nothing = async () => undefined;
const parts = {
  log: createLog('silent'),
  subscribers: [subscriber('sample.count-days', dayImported, nothing), subscriber('sample.tell-days', dayImported, nothing)],
  jobs: [renderReport],
};

let pool: Pool;
beforeAll(() => {
  pool = new Pool({ connectionString: db.connections.owner });
});
afterAll(() => pool.end());
beforeEach(async () => {
  await db.owner('delete from kernel.outbox');
  await db.owner('select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs');
});

const queued = () =>
  db.owner<{ task: string; attempts: number }>(
    'select task_identifier as task, max_attempts as attempts from graphile_worker.jobs order by 1',
  );
const waiting = async () => (await db.owner<{ n: string }>('select count(*) as n from kernel.outbox'))[0]?.n;

test('an event exists if and only if the change does', async () => {
  await expect(
    db.inTx(async (tx) => {
      await publish(tx, dayImported, { day: '2025-09-22' });
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  expect(await waiting()).toBe('0');
  await db.inTx((tx) => publish(tx, dayImported, { day: '2025-09-22' }));
  expect(await waiting()).toBe('1');
});

test('an event is queued once for each subscriber, a job once with its tries', async () => {
  await db.inTx(async (tx) => {
    await publish(tx, dayImported, { day: '2025-09-22' });
    await requestJob(tx, renderReport, { day: '2025-09-22' });
  });
  expect(await relayOnce(pool, parts)).toBe(2);
  expect(await queued()).toEqual([
    { task: 'sample.count-days', attempts: 25 },
    { task: 'sample.render-report', attempts: 4 },
    { task: 'sample.tell-days', attempts: 25 },
  ]);
  expect([await relayOnce(pool, parts), await waiting()]).toEqual([0, '0']);
});

test('a relay killed before its commit loses nothing, and its repeat queues nothing twice', async () => {
  await db.inTx((tx) => publish(tx, dayImported, { day: '2025-09-22' }));
  const killed: typeof parts.log = createLog('silent');
  const dying = {
    ...parts,
    subscribers: [...parts.subscribers, { name: 'sample.\u0000', event: dayImported.name, handle: nothing }],
    log: killed,
  };
  await expect(relayOnce(pool, dying)).rejects.toThrow();
  expect([await queued(), await waiting()]).toEqual([[], '1']);
  await relayOnce(pool, parts);
  expect(await queued()).toHaveLength(2);
});

test('an outbox row that comes again while its job waits is queued once', async () => {
  await db.inTx((tx) => publish(tx, dayImported, { day: '2025-09-22' }));
  const [row] = await db.owner<{ id: string }>('select * from kernel.outbox');
  await relayOnce(pool, parts);
  await db.owner(
    `insert into kernel.outbox values ('00', $1, 'event', 'sample.day-imported.v1', '{"day": "2025-09-22"}', now())`,
    [row?.id],
  );
  await relayOnce(pool, parts);
  expect(await queued()).toHaveLength(2);
});

test('relays that run at once share the rows and queue each once', async () => {
  await db.inTx(async (tx) => {
    for (let n = 0; n < 300; n += 1) await requestJob(tx, renderReport, { day: `${n}` });
  });
  const counts = await Promise.all([relayOnce(pool, parts), relayOnce(pool, parts), relayOnce(pool, parts)]);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(300);
  expect(await queued()).toHaveLength(300);
});
