import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { anonymous } from '#kernel/permission';
import { findSnapshot, listRevisions, listSnapshots, readDayFacts, type SnapshotId } from '#modules/reporting';
import { useTestDatabase } from '#test/harness';
import { writeRandomDay } from '#test/independent/random-day';
import { SHIPPED_DAY } from '#test/independent/shipped-day';
import { plainFacts } from '#test/monitoring/plain-facts';
import { packBytes, packWith, smallPack } from '#test/monitoring/small-day-pack';
import { type DayPack, type PackBytes, readDayPack } from '../intake/read-day-pack.ts';
import { readPackDirectory } from '../intake/read-pack-directory.ts';
import { readTaskFacts } from '../queries/task-facts.ts';
import { importDayPack } from './import-day-pack.ts';

const db = useTestDatabase({ withUnits: true });
const DAY = calendarDate('2025-10-02');

function checked(bytes: PackBytes): DayPack {
  const { pack, faults } = readDayPack(bytes);
  if (!pack) throw new Error(`the pack has faults: ${JSON.stringify(faults[0])}`);
  return pack;
}
const importPack = (pack: DayPack) => importDayPack(db.context(), { sourceName: 'test', pack });
const factsOf = async (id: SnapshotId) => plainFacts(await db.database.reading((tx) => readDayFacts(tx, id)));
const tasksOf = (id: SnapshotId) => db.database.reading((tx) => readTaskFacts(tx, id));
const TABLES = [
  'reporting.snapshot',
  'reporting.snapshot_form',
  'reporting.register',
  'reporting.registered_unit',
  'reporting.form',
  'reporting.form_version',
  'reporting.unit_report',
  'reporting.statement',
  'reporting.dossier_count',
  'reporting.reference_figure',
  'reporting.answer_column',
  'reporting.snapshot_column',
  'monitoring.task_group',
  'monitoring.task',
  'monitoring.task_assignment',
  'kernel.outbox',
  'kernel.audit_line',
];
async function counts(): Promise<Record<string, number>> {
  const sql = TABLES.map((table) => `select '${table}' as name, count(*)::int as rows from ${table}`).join(' union all ');
  return Object.fromEntries((await db.owner<{ name: string; rows: number }>(sql)).map(({ name, rows }) => [name, rows]));
}

beforeEach(async () => {
  await db.owner(
    `truncate ${TABLES.filter((table) => !table.startsWith('kernel.')).join(', ')} cascade; delete from kernel.outbox`,
  );
});

describe('what is read again equals what came in', () => {
  test('of the shipped day: 3,321 communes, 16 conditions and 135 criteria (C-01, R-14)', async () => {
    const pack = checked(await readPackDirectory(SHIPPED_DAY));
    const { snapshot, outcome } = await importPack(pack);
    expect(outcome).toBe('imported');
    expect(snapshot).toMatchObject({ date: '2025-09-22', revision: 1, contentHash: pack.contentHash, importedBy: 'Hệ thống' });
    expect(await factsOf(snapshot.id)).toEqual(pack.facts);
    expect(await tasksOf(snapshot.id)).toEqual(pack.tasks);
  });

  test.each([1, 2, 3, 4, 5, 6])('of random day %i: missing groups of data, repeated, late and foreign rows', async (seed) => {
    const dir = await mkdtemp(join(tmpdir(), 'random-day-'));
    try {
      writeRandomDay(dir, { seed, scope: 'five-provinces' });
      const pack = checked(await readPackDirectory(dir));
      const { snapshot } = await importPack(pack);
      expect(await factsOf(snapshot.id)).toEqual(pack.facts);
      expect(await tasksOf(snapshot.id)).toEqual(pack.tasks);
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  });

  test('of a text with tab, backslash, quotes and line break', async () => {
    const text = 'Chữ\t\\N "trích"\r\nxuống dòng {1,2}';
    const row = `2025-10-02,commune,party,obstacle,00004,"${text.replaceAll('"', '""')}"`;
    const { snapshot } = await importPack(checked(packWith('feedback.csv', 4, row)));
    expect((await factsOf(snapshot.id)).statements[1]?.text).toBe(text);
  });

  test('a day for which nothing was reported has no raw figures, which is not zero', async () => {
    const empty = Object.fromEntries(
      Object.entries(smallPack()).map(([file, text]) => [
        file,
        /answers|feedback|dossiers|june/.test(file) ? `${text.split('\n')[0]}\n` : text,
      ]),
    );
    const { snapshot } = await importPack(checked(packBytes(empty)));
    const facts = await factsOf(snapshot.id);
    expect(facts).toMatchObject({
      conditionAnswers: null,
      dossiers: null,
      cumulativeDossiers: null,
      juneAverages: null,
      statements: [],
    });
    expect(facts.conditions).toHaveLength(2);
    expect(facts.criteria).toHaveLength(12);
  });
});

describe('revisions of a day', () => {
  test('the same content again changes nothing and tells the snapshot that holds it', async () => {
    const first = await importPack(checked(packBytes(smallPack())));
    const before = await counts();
    const again = await importPack(checked(packBytes(smallPack())));
    expect(again).toEqual({ snapshot: first.snapshot, outcome: 'unchanged' });
    const audited = { ...before, 'kernel.audit_line': (before['kernel.audit_line'] ?? 0) + 1 };
    expect(await counts()).toEqual(audited);
  });

  test('other content is the next revision, and the one before stays as it was', async () => {
    const original = checked(packBytes(smallPack()));
    const corrected = checked(packWith('condition-answers.csv', 4, '2025-10-02,00004,0,0'));
    const first = await importPack(original);
    const second = await importPack(corrected);
    expect([first.snapshot.revision, second.snapshot.revision]).toEqual([1, 2]);
    expect(await factsOf(first.snapshot.id)).toEqual(original.facts);
    expect(await factsOf(second.snapshot.id)).toEqual(corrected.facts);
    expect(await db.inTx((tx) => findSnapshot(tx, DAY))).toEqual(second.snapshot);
    expect(await db.inTx((tx) => findSnapshot(tx, DAY, 1))).toEqual(first.snapshot);
    expect(await db.inTx((tx) => findSnapshot(tx, DAY, 3))).toBeNull();
    expect((await db.inTx((tx) => listRevisions(tx, DAY))).map(({ revision }) => revision)).toEqual([2, 1]);
    expect(await db.inTx((tx) => listSnapshots(tx, { first: DAY, last: DAY }))).toEqual([second.snapshot]);
  });

  test('going back to earlier content is a revision too: the newest one counts', async () => {
    const original = checked(packBytes(smallPack()));
    await importPack(original);
    await importPack(checked(packWith('june-average.csv', 2, '01,1')));
    const third = await importPack(original);
    expect(third).toMatchObject({ outcome: 'imported', snapshot: { revision: 3 } });
    expect(await factsOf(third.snapshot.id)).toEqual(original.facts);
  });

  test('a form keeps its version while its items are the same, changed items are the next version', async () => {
    await importPack(checked(packBytes(smallPack())));
    await importPack(checked(packWith('june-average.csv', 2, '01,1')));
    await importPack(checked(packWith('conditions.csv', 3, '2,staff,Đủ người,Staff')));
    const versions = await db.owner<{ form_key: string; versions: number }>(
      'select form_key, count(*)::int as versions from reporting.form_version group by form_key order by form_key',
    );
    expect(versions.filter(({ versions: number }) => number > 1)).toEqual([{ form_key: 'conditions', versions: 2 }]);
    expect(await db.owner('select count(*)::int as n from reporting.register')).toEqual([{ n: 1 }]);
  });

  test('two imports of the same day at once make two revisions or one, never a half', async () => {
    const packs = [packBytes(smallPack()), packBytes(smallPack()), packWith('june-average.csv', 2, '01,1')].map(checked);
    const results = await Promise.all(packs.map(importPack));
    const revisions = (await db.inTx((tx) => listRevisions(tx, DAY))).length;
    expect(results.filter(({ outcome }) => outcome === 'imported')).toHaveLength(revisions);
    for (const [at, { snapshot }] of results.entries()) expect(await factsOf(snapshot.id)).toEqual(packs[at]?.facts);
  });

  test('the application may not change or remove what a snapshot holds', async () => {
    const { snapshot } = await importPack(checked(packBytes(smallPack())));
    for (const sql of [
      'update reporting.unit_report set yes_no = null',
      'delete from reporting.statement',
      'delete from reporting.snapshot',
      'update monitoring.task_assignment set status = null',
      'truncate reporting.dossier_count',
    ])
      await expect(db.inTx((tx) => tx.query({ text: sql }))).rejects.toThrow(/permission denied/);
    expect(await factsOf(snapshot.id)).toEqual(checked(packBytes(smallPack())).facts);
  });
});

describe('everything or nothing', () => {
  test.each(['monitoring.task_assignment', 'reporting.reference_figure', 'reporting.unit_report'])(
    'a failure at %s leaves the state before',
    async (table) => {
      await importPack(checked(packBytes(smallPack())));
      const before = await counts();
      await db.owner(`alter table ${table} add constraint broken check (source_line < 0) not valid`);
      try {
        await expect(importPack(checked(packWith('june-average.csv', 2, '01,1')))).rejects.toThrow(/broken/);
        expect(await counts()).toEqual(before);
      } finally {
        await db.owner(`alter table ${table} drop constraint broken`);
      }
      expect(await importPack(checked(packWith('june-average.csv', 2, '01,1')))).toMatchObject({ snapshot: { revision: 2 } });
    },
  );

  test('only who may import days can, and a refusal leaves nothing but its line in the audit', async () => {
    const before = await counts();
    const pack = checked(packBytes(smallPack()));
    await expect(importDayPack(db.context({ actor: anonymous }), { sourceName: 'x', pack })).rejects.toMatchObject({
      code: 'kernel/not-signed-in',
    });
    const reader = { id: 'r', name: 'Người đọc', permits: (action: string) => action === 'monitoring.read' };
    await expect(importDayPack(db.context({ actor: reader }), { sourceName: 'x', pack })).rejects.toMatchObject({
      code: 'kernel/not-permitted',
    });
    expect(await counts()).toEqual({ ...before, 'kernel.audit_line': (before['kernel.audit_line'] ?? 0) + 1 });
  });

  test('each import is told once as an event, and in the audit with what came in', async () => {
    const { snapshot } = await importPack(checked(packBytes(smallPack())));
    await importPack(checked(packBytes(smallPack())));
    expect(await db.owner(`select name, payload from kernel.outbox where kind = 'event'`)).toEqual([
      { name: 'monitoring.day-imported.v1', payload: { snapshotId: snapshot.id, date: DAY, revision: 1 } },
    ]);
    const [line] = await db.owner<{ subject: unknown }>(
      `select subject from kernel.audit_line where action = 'monitoring.import-day-pack' order by at desc, id desc limit 1`,
    );
    expect(line?.subject).toEqual({ date: DAY, sourceName: 'test', contentHash: snapshot.contentHash });
  });
});

test('a snapshot that is not there is told as such', async () => {
  const id = '00-019a0000-0000-7000-8000-000000000000' as SnapshotId;
  await expect(factsOf(id)).rejects.toMatchObject({ code: 'reporting/snapshot-not-found' });
});
