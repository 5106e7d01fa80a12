import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { findSnapshot, readDayFacts } from '#modules/reporting';
import { useTestDatabase } from '#test/harness';
import { writeRandomDay } from '#test/independent/random-day';
import { SHIPPED_DAY } from '#test/independent/shipped-day';
import { plainFacts } from '#test/monitoring/plain-facts';
import { readDayPack } from '../intake/read-day-pack.ts';
import { readPackDirectory } from '../intake/read-pack-directory.ts';
import { readTaskFacts } from '../queries/task-facts.ts';
import { importDayPack } from './import-day-pack.ts';

const db = useTestDatabase();
const PROGRAM = fileURLToPath(new URL('../../../../test/monitoring/import-once.ts', import.meta.url));
const DAY = calendarDate('2025-09-22');
const GROWING = [
  'unit_report',
  'statement',
  'dossier_count',
  'reference_figure',
  'snapshot_form',
  'answer_column',
  'snapshot_column',
].map((table) => `reporting.${table}`);
const TASKS = ['task_group', 'task', 'task_assignment'].map((table) => `monitoring.${table}`);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'killed-import-'));
  await cp(SHIPPED_DAY, folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Makes the content of the pack another one, with the same number of rows. */
async function changePack(run: number): Promise<void> {
  const manifest = { date: DAY, previousDate: '2025-09-21', cutOff: '2025-09-22T16:00:00+07:00', synthetic: `run ${run}` };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

/** Starts an import in a process of its own and returns once it begins to store. */
async function startImport(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify(db.connections), folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  return child;
}
const ended = async (child: ChildProcess) => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

/** Rows of each table for each snapshot: a half import would break the even division. */
async function rowsPerSnapshot(): Promise<{ snapshots: number; perSnapshot: number[] }> {
  const [{ n: snapshots } = { n: 0 }] = await db.owner<{ n: number }>('select count(*)::int as n from reporting.snapshot');
  const perSnapshot: number[] = [];
  for (const table of [...GROWING, ...TASKS]) {
    const [row] = await db.owner<{ n: number }>(`select count(*)::int as n from ${table}`);
    perSnapshot.push((row?.n ?? 0) / snapshots);
  }
  return { snapshots, perSnapshot };
}
const noImportRuns = async () => {
  for (;;) {
    const [row] = await db.owner<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()`,
    );
    if (row?.n === 0) return;
    await pause(20);
  }
};

describe('an import that is killed leaves the state before or after, never between', () => {
  test('whether its process or its database connection dies, at forty moments', async () => {
    await changePack(0);
    const storing = await startImport();
    const storedFrom = performance.now();
    await ended(storing);
    // The moments lie within what an import takes on this machine now, and some beyond it.
    const lastMoment = 2 * (performance.now() - storedFrom);
    const whole = await rowsPerSnapshot();
    expect(whole.snapshots).toBe(1);
    const outcomes = { before: 0, after: 0 };
    for (let run = 1; run <= 40; run += 1) {
      await changePack(run);
      const { snapshots: before } = await rowsPerSnapshot();
      const child = await startImport();
      await pause((run / 40) * lastMoment);
      if (run % 2 === 0) child.kill('SIGKILL');
      else
        await db.owner(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()`,
        );
      await ended(child);
      await noImportRuns();
      const { snapshots, perSnapshot } = await rowsPerSnapshot();
      expect([before, before + 1]).toContain(snapshots);
      expect(perSnapshot).toEqual(whole.perSnapshot);
      outcomes[snapshots === before ? 'before' : 'after'] += 1;
    }
    expect(outcomes.before).toBeGreaterThan(0);
    expect(outcomes.after).toBeGreaterThan(0);
    const { pack } = readDayPack(await readPackDirectory(folder));
    await ended(await startImport());
    const newest = await db.inTx((tx) => findSnapshot(tx, DAY));
    expect(newest && plainFacts(await db.inTx((tx) => readDayFacts(tx, newest.id)))).toEqual(pack?.facts);
  });
});

test.each(Array.from({ length: 100 }, (_, at) => at + 1))('what is read of random day %i equals what came in', async (seed) => {
  const dir = await mkdtemp(join(tmpdir(), 'random-day-'));
  try {
    writeRandomDay(dir, { seed, scope: seed % 25 === 0 ? 'nation' : 'five-provinces' });
    const { pack } = readDayPack(await readPackDirectory(dir));
    if (!pack) throw new Error(`random day ${seed} has faults`);
    const { snapshot } = await importDayPack(db.context(), { sourceName: `random day ${seed}`, pack });
    expect(plainFacts(await db.inTx((tx) => readDayFacts(tx, snapshot.id)))).toEqual(pack.facts);
    expect(await db.inTx((tx) => readTaskFacts(tx, snapshot.id))).toEqual(pack.tasks);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
});
