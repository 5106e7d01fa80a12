import { beforeAll, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { anonymous } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import { importUnitChanges, offerFigureCount, previewUnitChanges, readUnit, seedUnits, type UnitId, unitsOn } from '../index.ts';

const db = useTestDatabase({ withUnits: true });
const DAY = calendarDate('2026-04-30');
const HEADER = 'day,change,unit,to,name,share,parent,legal_act';
const file = (...rows: string[]) => [HEADER, ...rows, ''].join('\n');
const nameOf = async (code: string) => (await readUnit(db.context(), { unit: code, day: DAY })).current?.name;

beforeAll(async () => {
  await seedUnits(db.context(), {});
});

const MERGER = file(
  '2026-04-30,transfer,00004,00004,Phường Ba Đình,1,01,237/NQ-UBTVQH16',
  '2026-04-30,transfer,00008,00004,Phường Ba Đình,1,01,237/NQ-UBTVQH16',
  '2026-04-30,transfer,01273,01273,,2/3,,237/NQ-UBTVQH16',
  '2026-04-30,transfer,01273,01279,,1/3,,237/NQ-UBTVQH16',
  '2026-04-30,rename,04,,Tỉnh Non Nước,,,30/2026/QH16',
  '2026-04-30,recode,01290,90290,,,,',
  '2026-04-30,move,01294,,,,19,',
);

test('a preview shows each change before and after and the figures it touches, and writes nothing', async () => {
  const unitId = (await readUnit(db.context(), { unit: '00004', day: calendarDate('2026-04-29') })).unitId;
  const takeBack = offerFigureCount(
    async (_tx, unitIds) => new Map(unitIds.filter((each) => each === unitId).map((each): [UnitId, number] => [each, 365])),
  );
  const preview = await previewUnitChanges(db.context(), { content: MERGER });
  expect(preview.faults).toEqual([]);
  expect(
    preview.changes.map(({ line, before, after }) => [line, before.map(({ name }) => name), after.map(({ name }) => name)]),
  ).toEqual([
    [2, ['Phường Ba Đình', 'Phường Ngọc Hà'], ['Phường Ba Đình']],
    [4, ['Phường Thục Phán', 'Phường Nùng Trí Cao'], []],
    [6, ['Tỉnh Cao Bằng'], ['Tỉnh Non Nước']],
    [7, ['Xã Bảo Lâm'], ['Xã Bảo Lâm']],
    [8, ['Xã Lý Bôn'], ['Xã Lý Bôn']],
  ]);
  expect(preview.changes[1]?.edges.map(({ share }) => share)).toEqual([
    { part: '2', whole: '3' },
    { part: '1', whole: '3' },
    { part: '1', whole: '1' },
  ]);
  takeBack();
  expect(preview.figures).toEqual([{ unitId, figures: 365 }]);
  expect(await db.inTx(async (tx) => (await unitsOn(tx, DAY, 'commune')).length)).toBe(3321);
});

test('a file of changes is carried out whole, once', async () => {
  expect(await importUnitChanges(db.context(), { content: MERGER })).toEqual({ changes: 5 });
  expect(await db.inTx(async (tx) => (await unitsOn(tx, DAY, 'commune')).length)).toBe(3320);
  expect([await nameOf('00004'), await nameOf('04'), await nameOf('90290')]).toEqual([
    'Phường Ba Đình',
    'Tỉnh Non Nước',
    'Xã Bảo Lâm',
  ]);
  await expect(importUnitChanges(db.context(), { content: MERGER })).rejects.toMatchObject({
    code: 'organisations/unit-file-faulty',
  });
});

test('provinces and communes change on one day, and the communes of a merged province go with it', async () => {
  const content = file(
    '2026-06-01,transfer,11,12,Tỉnh Tây Bắc,1,,1/2026/QH16',
    '2026-06-01,transfer,12,12,Tỉnh Tây Bắc,1,,1/2026/QH16',
    '2026-06-01,transfer,03127,03127,Phường Điện Biên,1,11,2/NQ',
    '2026-06-01,transfer,03151,03127,Phường Điện Biên,1,11,2/NQ',
  );
  expect(await importUnitChanges(db.context(), { content })).toEqual({ changes: 2 });
  const commune = await readUnit(db.context(), { unit: '03127', day: calendarDate('2026-06-01') });
  expect(commune.current).toMatchObject({ name: 'Phường Điện Biên', parentName: 'Tỉnh Tây Bắc' });
});

test('the communes of a divided province are assigned row by row', async () => {
  const communes = (await db.inTx((tx) => unitsOn(tx, DAY, 'commune'))).filter(({ parentId }) => parentId !== null);
  const province = (await readUnit(db.context(), { unit: '14', day: DAY })).unitId;
  const codes = communes.filter(({ parentId }) => parentId === province).map(({ code }) => code);
  const rows = ['2026-07-01,transfer,14,14,,3/4,,', '2026-07-01,transfer,14,99,Tỉnh Sông Đà,1/4,,'];
  const assign = codes.map((code, place) => `2026-07-01,assign,${code},${place < 50 ? '14' : '99'},,,,`);
  const { faults } = await previewUnitChanges(db.context(), { content: file(...rows, ...assign.slice(1)) });
  expect(faults[0]).toMatchObject({ line: 2, column: 3, vi: expect.stringContaining('Đơn vị trực thuộc chưa được giao') });
  expect(await importUnitChanges(db.context(), { content: file(...rows, ...assign) })).toEqual({ changes: 1 });
  const after = await db.inTx((tx) => unitsOn(tx, calendarDate('2026-07-01'), 'province'));
  expect(after.map(({ code }) => code)).toEqual(expect.arrayContaining(['14', '99']));
});

const wrong: [string, string, [line: number, column: number, message: string][]][] = [
  ['a missing column', 'day,change,unit,to,name,share,parent\n', [[1, 8, 'column missing: "legal_act"']]],
  ['an unknown column', `${HEADER},note\n`, [[1, 9, 'unknown or repeated column: "note"']]],
  ['a broken quote', `${HEADER}\n2026-08-01,rename,"01`, [[2, 1, 'no valid CSV file']]],
  ['too few cells', file('2026-08-01,rename,01'), [[2, 4, 'the number of cells differs from the header: "3"']]],
  ['a day that does not exist', file('2026-02-30,rename,01,,Tỉnh X,,,'), [[2, 1, 'no such day, write YYYY-MM-DD: "2026-02-30"']]],
  ['an unknown change', file('2026-08-01,sell,01,,,,,'), [[2, 2, 'no such change: "sell"']]],
  ['an empty cell', file('2026-08-01,rename,01,,,,,'), [[2, 5, 'the cell is empty']]],
  [
    'a share above 1',
    file('2026-08-01,transfer,00091,00097,,4/3,,'),
    [[2, 6, 'a share is a fraction above 0 and at most 1: "4/3"']],
  ],
  [
    'a share of nothing',
    file('2026-08-01,transfer,00091,00097,,1/0,,'),
    [[2, 6, 'a share is a fraction above 0 and at most 1: "1/0"']],
  ],
  [
    'codes that no unit bears',
    file('2026-08-01,rename,99999,,Xã X,,,', '2026-08-01,transfer,00091,99998,,1,,', '2026-08-01,move,00097,,,,98,'),
    [
      [2, 3, 'no unit bears this code on that day: "99999"'],
      [3, 4, 'no receiving unit bears this code on that day: "99998"'],
      [4, 7, 'no unit above bears this code on that day: "98"'],
    ],
  ],
  [
    'a refusal of the map',
    file('2026-08-01,recode,00091,00097,,,,', '2026-08-01,transfer,00103,00103,,1/2,,'),
    [
      [2, 4, 'Another unit bears the code: "00097"'],
      [3, 3, 'Nothing would change'],
    ],
  ],
  [
    'a unit assigned to a part that does not get it',
    file('2026-08-01,assign,00103,04,,,,'),
    [[2, 4, 'no receiving unit bears this code on that day: "04"']],
  ],
];

test.each(wrong)('%s is told by line and column, and nothing is written', async (_what, content, expected) => {
  const revision = () => db.owner('select revision from organisations.catalogue_state');
  const before = await revision();
  const { faults } = await previewUnitChanges(db.context(), { content });
  expect(faults.map(({ line, column, en }) => [line, column, en])).toEqual(expected);
  await expect(importUnitChanges(db.context(), { content })).rejects.toMatchObject({
    code: 'organisations/unit-file-faulty',
    params: { faults },
  });
  expect(await revision()).toEqual(before);
});

test('who may not change units sees no preview either', async () => {
  await expect(previewUnitChanges(db.context({ actor: anonymous }), { content: MERGER })).rejects.toMatchObject({
    code: 'kernel/not-signed-in',
  });
});
