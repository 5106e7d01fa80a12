import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { inventedCountry } from '#test/organisations/invented-country';
import { planOf, rowsOf } from '#test/organisations/plan-file';
import type { ChangeRow } from './change-rows.ts';

const NATION = inventedCountry(34, 98);
const communes = [...NATION.unitIds()].flatMap((unitId) =>
  NATION.versionsOf(unitId).flatMap(({ level, code }) => (level === 'commune' && code !== null ? code : [])),
);

const RENAMES = communes.map((code, place) => `2026-12-01,rename,${code},,Xã Thử ${place},,,NQ 1`);
/** Every two neighbours become one new commune. */
const MERGERS = communes.map((code, place) => {
  const into = communes[place - (place % 2)];
  return `2026-12-01,transfer,${code},${into},Xã Mới ${into},1,${code.slice(0, 2)},NQ 1`;
});

test.each([
  ['each commune of the nation gets another name', RENAMES, 3332],
  ['every two communes of the nation become one', MERGERS, 1666],
])('when %s, the plan needs little memory (P-11)', async (_what, linesToPlan, changes) => {
  const thread = new Worker(new URL('../../../../test/organisations/plan-file.ts', import.meta.url), {
    workerData: { linesToPlan },
    resourceLimits: { maxOldGenerationSizeMb: 64 },
  });
  expect(await once(thread, 'message')).toEqual([{ changes, faults: 0 }]);
});

/** Rows that count how often a plan looks at them. */
function counted(rows: readonly ChangeRow[]): { rows: ChangeRow[]; looks: () => number } {
  let looks = 0;
  const get = (row: ChangeRow, key: string | symbol) => {
    looks += 1;
    return Reflect.get(row, key) as unknown;
  };
  return { rows: rows.map((row) => new Proxy(row, { get })), looks: () => looks };
}

const dayOf = (place: number) => new Date(Date.UTC(2027, 0, 1 + place)).toISOString().slice(0, 10);

test.each<[string, (place: number) => string]>([
  ['transfers between codes that nobody bears', (place) => `2026-12-01,transfer,${40_000 + place},${70_000 + place},,1,,`],
  ['transfers that all go to one', (place) => `2026-12-01,transfer,${40_000 + place},00001,,1,,`],
  ['a transfer on each of many days', (place) => `${dayOf(place)},transfer,${40_000 + place},00001,,1,,`],
  ['parts of a commune without end', (place) => `2026-12-01,transfer,11001,${50_000 + place},Xã Phần ${place},1/3000,11,`],
  ['assignments without end', (place) => `2026-12-01,${place % 2 ? 'assign' : 'transfer'},${40_000 + place},00001,,,,`],
])('%s: each row is looked at as often in a long file as in a short one', (_what, line) => {
  const looks = (length: number) => {
    const file = counted(rowsOf(Array.from({ length }, (_, place) => line(place))));
    planOf(NATION, file.rows);
    return file.looks() / length;
  };
  // Sorting may look at a row once more for each doubling of the file.
  expect(looks(3000)).toBeLessThan(looks(300) + 20);
});

test('the work is done in sections, one for each change', () => {
  expect(planOf(NATION, rowsOf(RENAMES.slice(0, 50))).sections).toBe(50);
  expect(planOf(NATION, rowsOf(MERGERS.slice(0, 50))).sections).toBe(25);
});

test('rows that share a unit through others are one change, wherever they stand in the file', () => {
  const { changes, faults } = planOf(
    NATION,
    rowsOf([
      '2026-12-01,transfer,11001,11001,Xã Mới A,1,11,',
      '2026-12-01,transfer,11004,11004,Xã Mới B,1,11,',
      '2026-12-01,transfer,11007,11008,,1,,',
      '2026-12-01,transfer,11002,11001,Xã Mới A,1/2,11,',
      '2026-12-01,transfer,11002,11004,Xã Mới B,1/2,11,',
    ]),
  );
  expect(faults).toEqual([]);
  expect(changes.map(({ line, before, after }) => [line, before.length, after.map(({ version }) => version.name)])).toEqual([
    [4, 2, []],
    [2, 3, ['Xã Mới A', 'Xã Mới B']],
  ]);
});

test('what a change shows is the map around it: the parent is called as the changes before have left it', () => {
  const { changes } = planOf(
    NATION,
    rowsOf(['2026-12-01,rename,11,,Tỉnh Mới,,,', '2026-12-01,rename,11001,,Xã Một,,,', '2026-12-02,rename,11001,,Xã Hai,,,']),
  );
  const shown = changes.map(({ before, after }) =>
    [...before, ...after].map(({ version, parent }) => `${version.name}, ${parent?.name}`),
  );
  expect(shown.slice(1)).toEqual([
    ['Xã 11001, Tỉnh Mới', 'Xã Một, Tỉnh Mới'],
    ['Xã Một, Tỉnh Mới', 'Xã Hai, Tỉnh Mới'],
  ]);
  expect(NATION.unitWithCode('11001', '2026-12-02' as ChangeRow['day'])?.name).toBe('Xã 11001');
});
