import { setImmediate as nextTurn } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { importUnitChanges, previewUnitChanges, readUnit, seedUnits, type UnitVersion, unitsOn } from '../index.ts';

const db = useTestDatabase({ withUnits: true });
const EVE = calendarDate('2026-11-30');
const DAY = '2026-12-01';
const HEADER = 'day,change,unit,to,name,share,parent,legal_act';
const file = (rows: readonly string[]) => [HEADER, ...rows, ''].join('\n');
let communes: readonly UnitVersion[];

beforeAll(async () => {
  await seedUnits(db.context(), {});
  communes = await db.inTx((tx) => unitsOn(tx, EVE, 'commune'));
});

/** How many turns others get while the work is done. */
async function turnsDuring<Result>(work: Promise<Result>): Promise<{ result: Result; turns: number }> {
  let [done, turns] = [false, 0];
  const finished = work.finally(() => {
    done = true;
  });
  while (!done) {
    await nextTurn();
    turns += 1;
  }
  return { result: await finished, turns };
}

test('a reform that renames every commune is previewed and carried out whole, others having their turns (P-11)', async () => {
  const content = file(communes.map(({ code }, place) => `${DAY},rename,${code},,Xã Thử ${place},,,NQ 1`));
  const { result: preview, turns } = await turnsDuring(previewUnitChanges(db.context(), { content }));
  expect([preview.faults, preview.changes.length]).toEqual([[], 3321]);
  expect(turns).toBeGreaterThan(3321);
  expect(preview.changes[3320]).toMatchObject({ before: [{ name: communes[3320]?.name }], after: [{ name: 'Xã Thử 3320' }] });
  expect(await importUnitChanges(db.context(), { content })).toEqual({ changes: 3321 });
  const after = await db.inTx((tx) => unitsOn(tx, calendarDate(DAY), 'commune'));
  expect(after.every(({ name }) => name.startsWith('Xã Thử '))).toBe(true);
}, 120_000);

test('a reform that makes one commune of every two of a province is previewed and carried out whole (P-11)', async () => {
  const province = (await readUnit(db.context(), { unit: '01', day: EVE })).unitId;
  const codes = communes.filter(({ parentId }) => parentId === province).map(({ code }) => code);
  const paired = codes.slice(0, codes.length - (codes.length % 2));
  const content = file(
    paired.map((code, place) => `2026-12-02,transfer,${code},${paired[place - (place % 2)]},Phường Mới ${place >> 1},1,01,NQ 2`),
  );
  const { faults, changes } = await previewUnitChanges(db.context(), { content });
  expect([faults, changes.length, changes.every(({ before }) => before.length === 2)]).toEqual([[], paired.length / 2, true]);
  expect(await importUnitChanges(db.context(), { content })).toEqual({ changes: paired.length / 2 });
  const after = await db.inTx((tx) => unitsOn(tx, calendarDate('2026-12-02'), 'commune'));
  expect(after.filter(({ name }) => name.startsWith('Phường Mới ')).length).toBe(paired.length / 2);
}, 120_000);

test('of very many faults the first 200 are told and how many more there are', async () => {
  const content = file(Array.from({ length: 5000 }, (_, place) => `${DAY},transfer,${40_000 + place},${70_000 + place},,1,,`));
  const { faults } = await previewUnitChanges(db.context(), { content });
  expect(faults).toHaveLength(201);
  expect(faults[0]).toMatchObject({ line: 2, column: 3 });
  expect(faults[200]).toEqual({
    line: 102,
    column: 3,
    vi: 'từ đây còn 9800 lỗi nữa',
    en: '9800 more faults from here on',
  });
  await expect(importUnitChanges(db.context(), { content })).rejects.toMatchObject({ params: { faults } });
  const malformed = file(Array.from({ length: 300 }, () => 'x'));
  expect((await previewUnitChanges(db.context(), { content: malformed })).faults[200]).toMatchObject({
    line: 202,
    en: '100 more faults from here on',
  });
});

test('a file of more than 30000 rows is refused, one of 30000 is read', async () => {
  const rows = Array.from({ length: 30_000 }, () => 'x');
  expect((await previewUnitChanges(db.context(), { content: file(rows) })).faults).toHaveLength(201);
  expect((await previewUnitChanges(db.context(), { content: file([...rows, 'x']) })).faults).toEqual([
    {
      line: 30_002,
      column: 1,
      vi: 'tệp có quá 30000 dòng, cần chia nhỏ',
      en: 'the file has more than 30000 rows, divide it',
    },
  ]);
});

test('a file that is one long line is no CSV file of changes', async () => {
  expect((await previewUnitChanges(db.context(), { content: ','.repeat(1_000_000) })).faults).toMatchObject([
    { line: 1, column: 1, en: 'no valid CSV file' },
  ]);
});
