import { beforeAll, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { anonymous } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import {
  bodiesOfUnit,
  listCentralBodies,
  listOpenQuestions,
  listUnits,
  mapPlacement,
  readUnit,
  resolveUnits,
  seedUnits,
  unitsOn,
} from '../index.ts';

const db = useTestDatabase();
const DAY = calendarDate('2025-09-22');
const EVE = calendarDate('2025-06-30');

beforeAll(async () => {
  await seedUnits(db.context(), {});
});

test('the units are recorded once; a repeat changes nothing', async () => {
  const state = () =>
    db.owner('select (select count(*) from organisations.unit_version) as versions, revision from organisations.catalogue_state');
  const before = await state();
  expect(await seedUnits(db.context(), {})).toEqual({ seeded: false });
  expect(await state()).toEqual(before);
});

test('the map of the day has 34 provinces and 3,321 communes, that of the eve 63 and 10,034 (P-11)', async () => {
  const provinces = await db.inTx((tx) => unitsOn(tx, DAY, 'province'));
  const communes = await db.inTx((tx) => unitsOn(tx, DAY, 'commune'));
  expect([provinces.length, communes.length]).toEqual([34, 3321]);
  const { units } = await listUnits(db.context(), { day: EVE });
  expect([
    units.filter(({ level }) => level === 'province').length,
    units.filter(({ level }) => level === 'commune').length,
  ]).toEqual([63, 10_034]);
});

test('a code means the unit that bore it on the day of the figures, else the one nearest in time (W-09)', async () => {
  const of = (day: string, ...codes: string[]) => db.inTx((tx) => resolveUnits(tx, codes, calendarDate(day)));
  const [now, before] = [await of('2025-09-22', '26882', '01'), await of('2025-06-25', '26882', '01')];
  expect(now.get('26882')).not.toBe(before.get('26882'));
  expect(now.get('01')).toBe(before.get('01'));
  expect(await of('2025-09-22', '99999')).toEqual(new Map());
});

test('an old commune tells where it went, a new one what it is made of', async () => {
  const old = await readUnit(db.context(), { unit: '26881', day: EVE });
  expect(old.versions).toMatchObject([
    { name: 'Phường 12', districtName: 'Quận Gò Vấp', parentName: 'Thành phố Hồ Chí Minh', validTo: '2025-07-01' },
  ]);
  expect(old.became.map(({ unit, share }) => [unit.name, share])).toEqual([['Phường An Hội Tây', { part: '1', whole: '1' }]]);
  const made = await readUnit(db.context(), { unit: '26882', day: DAY });
  expect(made.current).toMatchObject({ name: 'Phường An Hội Tây', parentName: 'Thành phố Hồ Chí Minh', inForce: true });
  expect(made.madeOf.map(({ unit }) => unit.name)).toEqual(expect.arrayContaining(['Phường 12', 'Phường 14']));
  expect((await readUnit(db.context(), { unit: '26881', day: DAY })).placement.onMap.map(({ unit }) => unit.name)).toEqual([
    'Phường An Hội Tây',
  ]);
});

test('a unit nobody knows is not found', async () => {
  await expect(readUnit(db.context(), { unit: '99999' })).rejects.toMatchObject({ code: 'organisations/unit-not-found' });
});

test('nobody reads or seeds without being signed in', async () => {
  const context = db.context({ actor: anonymous });
  await expect(listUnits(context, {})).rejects.toMatchObject({ code: 'kernel/not-signed-in' });
  await expect(seedUnits(context, {})).rejects.toMatchObject({ code: 'kernel/not-signed-in' });
});

test('every figure of the eve stands on the map of today once', async () => {
  const placed = await db.inTx((tx) => mapPlacement(tx, { day: EVE, anchor: { kind: 'today' }, today: DAY, level: 'commune' }));
  expect(placed.size).toBe(10_034);
  expect([...placed.values()].filter(({ undivided }) => undivided.length > 0)).toHaveLength(10);
});

test('every province and commune has its four blocks and its service centre, under the titles they bear', async () => {
  const { bodies } = await bodiesOfUnit(db.context(), { unit: '00004', day: DAY });
  expect(bodies.map(({ titleVi, block }) => [titleVi, block])).toEqual([
    ['Đảng ủy phường Ba Đình', 'party'],
    ['Hội đồng nhân dân phường Ba Đình', 'council'],
    ['Ủy ban nhân dân phường Ba Đình', 'committee'],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam phường Ba Đình', 'front'],
    ['Trung tâm Phục vụ hành chính công phường Ba Đình', 'committee'],
  ]);
  const counts = await db.owner('select kind, count(*)::int from organisations.body where unit_id is not null group by kind');
  expect(counts.map(({ count }) => count)).toEqual([3355, 3355, 3355, 3355, 3355]);
});

test('ministries, central bodies and enterprises are found by the names that reports use', async () => {
  const titles = async (name: string) => (await listCentralBodies(db.context(), { name })).bodies.map(({ titleVi }) => titleVi);
  expect(await titles('Bộ Công an')).toEqual(['Bộ Công an']);
  expect(await titles('Bộ Quốc phòng (Ban Cơ yếu Chính phủ)')).toEqual(['Ban Cơ yếu Chính phủ']);
  expect(await titles('VNPT')).toEqual(['Tập đoàn Bưu chính Viễn thông Việt Nam']);
  expect(await titles('Các bộ, ngành')).toEqual([]);
});

test('what the source leaves open is listed with a hint and filled in nowhere', async () => {
  const { questions } = await listOpenQuestions(db.context(), {});
  expect(questions).toHaveLength(183);
  expect(questions.find(({ code }) => code === '30378')).toMatchObject({
    kind: 'target-missing',
    oldUnits: ['Phường 2, Thành phố Vĩnh Long, Tỉnh Vĩnh Long'],
    suggested: { name: 'Phường Long Châu', parentName: 'Tỉnh Vĩnh Long' },
  });
  expect((await readUnit(db.context(), { unit: '23737', day: DAY })).madeOf).toEqual([]);
});
