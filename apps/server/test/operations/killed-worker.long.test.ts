import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Type } from 'typebox';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { systemClock } from '#kernel/calendar';
import { readConfig } from '#kernel/config';
import { isDatabaseAway } from '#kernel/db/database-away';
import { type ProvisionedDatabase, provideDatabase } from '#kernel/db/provision';
import { createLog } from '#kernel/log';
import { defineEvent, publish, subscriber } from '#kernel/outbox';
import { type RunningWorker, startWorker } from '#kernel/worker';
import { MIGRATIONS, PROJECT_ROOT } from '../../src/composition.ts';
import { killDatabase } from './killed-database.ts';
import { removeDataDir } from './server-process.ts';

const EVENTS = 300;
const KILL_EVERY = 90;

const marked = defineEvent('sample.marked.v1', Type.Object({ mark: Type.Integer() }));
/** Bears a repeat, as every subscriber must: what it wrote before is not written again. */
const countMark = subscriber('sample.count-mark', marked, async ({ mark }, { tx }) => {
  await tx.query({
    text: `insert into kernel.audit_line values ('01', $1, now(), 'a', 'b', 'sample.mark', 'r', '{}', null) on conflict do nothing`,
    values: [`mark-${mark}`],
  });
  await sleep(5);
});

const cut = defineEvent('sample.cut.v1', Type.Object({}));
/** Of each try, the number that the queue counts; and what happens in the first one. */
const tries: number[] = [];
let inHand = Promise.withResolvers<void>();
const followCut = subscriber('sample.follow-cut', cut, async (_payload, { tx }) => {
  const [job] = await owner<{ attempts: number }>(
    `select attempts from graphile_worker.jobs where task_identifier = 'sample.follow-cut'`,
  );
  tries.push(job?.attempts ?? 0);
  if (tries.length > 1) return;
  inHand.resolve();
  await sleep(300);
  await tx.query({ text: 'select 1' });
});

let dataDir = '';
let database: ProvisionedDatabase;
let worker: RunningWorker;
const stopping = new AbortController();
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'killed-worker-'));
  const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }, PROJECT_ROOT);
  const log = createLog('silent');
  database = await provideDatabase(config, MIGRATIONS, log, {
    keep: { log, stopping: stopping.signal, giveUp: () => undefined },
  });
  const subscribers = [countMark, followCut];
  worker = await startWorker({ database, clock: systemClock, demonstration: false, log, jobs: [], subscribers });
}, 60_000);
afterAll(async () => {
  stopping.abort();
  await worker.stop();
  await database.close();
  await removeDataDir(dataDir);
});

/** Publishes one event, again and again until it is sure; a commit that was cut off may have happened, so the mark tells. */
async function publishSurely(mark: number): Promise<number> {
  return surely((tx) => publish(tx, marked, { mark }));
}
const publishCut = () => surely((tx) => publish(tx, cut, {}));

async function surely(work: Parameters<typeof database.transaction>[0]): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    try {
      await database.transaction(work);
      return tries;
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      await sleep(20);
    }
  }
}

async function owner<Row>(sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: database.connections.owner });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows as Row[];
}

test('events of a database that is killed again and again each arrive, and their effect stands once (K-01, K-03)', {
  timeout: 120_000,
}, async () => {
  let repeated = 0;
  for (let mark = 0; mark < EVENTS; mark += 1) {
    if (mark % KILL_EVERY === KILL_EVERY - 1) await killDatabase(dataDir);
    repeated += (await publishSurely(mark)) - 1;
  }
  expect(repeated).toBeGreaterThan(0);
  await vi.waitFor(
    async () => {
      const [{ marks } = { marks: 0 }] = await owner<{ marks: number }>(
        `select count(*)::int as marks from kernel.audit_line where action = 'sample.mark'`,
      );
      expect(marks).toBe(EVENTS);
      const left = await owner(`select id from graphile_worker.jobs where task_identifier = 'sample.count-mark'
        union all select '0' from kernel.outbox`);
      expect(left).toEqual([]);
    },
    { timeout: 60_000, interval: 200 },
  );
});

/** The server ends all its processes when one of them is lost, and starts them again by itself. */
async function killOneProcess(): Promise<void> {
  const [backend] = await owner<{ pid: number }>(
    `select pid from pg_stat_activity where application_name = 'thong-suot worker' limit 1`,
  );
  if (backend) process.kill(backend.pid, 'SIGKILL');
}

test.each([
  ['the database', () => killDatabase(dataDir)],
  ['one process of the database', killOneProcess],
])('a job in hand when %s is killed is free at once and done again', { timeout: 60_000 }, async (_what, kill) => {
  tries.length = 0;
  inHand = Promise.withResolvers<void>();
  await publishCut();
  await inHand.promise;
  await kill();
  await vi.waitFor(() => expect(tries.length).toBe(2), { timeout: 30_000, interval: 100 });
  await vi.waitFor(
    async () => expect(await owner('select id from graphile_worker.jobs where locked_at is not null')).toEqual([]),
    {
      timeout: 10_000,
      interval: 100,
    },
  );
});
