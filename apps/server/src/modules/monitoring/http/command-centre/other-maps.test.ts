import type { Static } from 'typebox';
import { beforeAll, expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { mergeUnits, moveUnit, renameUnit, resolveUnits, seedUnits, type UnitId } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { importPack, shippedFiles, useCommandCentre } from '#test/monitoring/command-centre';
import type { CommuneNamesSchema, NationalViewSchema } from './schemas/national.ts';
import type { CommunePageSchema, ProvincePageSchema } from './schemas/pages.ts';

type NationalView = Static<typeof NationalViewSchema>;
const db = useTestDatabase({ withUnits: true });
const { get } = useCommandCentre(db);
const REPORTED = calendarDate('2025-09-22');
const CHANGED = calendarDate('2025-09-23');
let before: NationalView;

/** From the day after: two wards of Hà Nội are one, a third goes to Cao Bằng, and Cao Bằng has another name. */
beforeAll(async () => {
  await seedUnits(db.context(), {});
  await importPack(db, await shippedFiles(), 'day-2025-09-22');
  before = await get('/command-centre/national');
  const units = await db.inTx((tx) => resolveUnits(tx, ['00004', '00008', '00025', '01', '04'], REPORTED));
  const unit = (code: string) => units.get(code) as UnitId;
  const act = { day: CHANGED, legalAct: null };
  await mergeUnits(db.context(), {
    unitIds: [unit('00004'), unit('00008')],
    into: { name: 'Phường Mới', code: '99001', parentId: unit('01') },
    ...act,
  });
  await moveUnit(db.context(), { unitId: unit('00025'), parentId: unit('04'), ...act });
  await renameUnit(db.context(), { unitId: unit('04'), name: 'Tỉnh Non Nước', ...act });
}, 120_000);

const view = (anchor: string) => get<NationalView>(`/command-centre/national?anchor=${anchor}`);
const provinceOf = ({ provinces }: NationalView, code: string) => provinces.find((province) => province.code === code);

test('as it was, nothing of the day changes (W-09)', async () => {
  expect(await get<NationalView>('/command-centre/national')).toEqual(before);
  expect(await view('2025-09-22')).toMatchObject({ headline: before.headline, day: { anchor: 'map', mapDate: '2025-09-22' } });
});

test("on today's map the same answers stand under the provinces of today and add up", async () => {
  const today = await view('today');
  expect(today.headline).toEqual(before.headline);
  expect(today.provinces).toHaveLength(34);
  const sum = (of: NationalView, figure: 'communes' | 'green' | 'yellow' | 'red') =>
    of.provinces.reduce((total, province) => total + (province[figure] ?? 0), 0);
  for (const figure of ['communes', 'green', 'yellow', 'red'] as const) expect(sum(today, figure)).toBe(sum(before, figure));
  expect(provinceOf(today, '04')).toMatchObject({
    name: 'Tỉnh Non Nước',
    shortName: 'Non Nước',
    communes: (provinceOf(before, '04')?.communes ?? 0) + 1,
  });
  expect(provinceOf(today, '01')?.communes).toBe((provinceOf(before, '01')?.communes ?? 0) - 1);
});

test('the map of a day is that of the day', async () => {
  const on = await view('2025-09-23');
  expect(on.day).toMatchObject({ anchor: 'map', mapDate: '2025-09-23' });
  expect(provinceOf(on, '04')?.shortName).toBe('Non Nước');
});

test('a commune that became part of another says so, under the code it reported with', async () => {
  const names = await get<Static<typeof CommuneNamesSchema>>('/command-centre/communes?anchor=today');
  const nameOf = (code: string) => names.communes.name[names.communes.code.indexOf(code)];
  expect(nameOf('00004')).toBe('Phường Ba Đình (thuộc Phường Mới)');
  expect(nameOf('00025')).toBe('Phường Giảng Võ');
  const page = await get<Static<typeof CommunePageSchema>>('/command-centre/provinces/04/communes/00025?anchor=today');
  expect(page).toMatchObject({ province: { shortName: 'Non Nước' }, commune: { code: '00025' } });
  expect(page.trend).toHaveLength(1);
});

test('a province has the dossiers, tasks and criteria of what is in it today', async () => {
  const path = '/command-centre/provinces/04';
  const [was, is] = [
    await get<Static<typeof ProvincePageSchema>>(path),
    await get<Static<typeof ProvincePageSchema>>(`${path}?anchor=today`),
  ];
  const moved = await get<Static<typeof CommunePageSchema>>('/command-centre/provinces/01/communes/00025');
  expect(is.dossiers.day?.all.total).toBe((was.dossiers.day?.all.total ?? 0) + (moved.dossiers?.total ?? 0));
  expect(is.tasks).toEqual(was.tasks);
  expect(is.provinceCriteria).toEqual(was.provinceCriteria);
});

test('evidence is that of the map too', async () => {
  const value = async (anchor: string) =>
    (await get<{ value: number }>(`/command-centre/evidence?figure=communes&provinceCode=04&anchor=${anchor}`)).value;
  expect(await value('today')).toBe((await value('as-it-was')) + 1);
});

test('communes that the map has no place for are told, and none where each has one (W-09)', async () => {
  const told = async (anchor: string) =>
    (await view(anchor)).day.notices.map(({ vi }) => vi).filter((text) => text.includes('địa giới'));
  expect(await told('today')).toEqual([]);
  expect(await told('2025-05-01')).toEqual([expect.stringMatching(/^[\d.]+ xã không xếp được theo địa giới ngày 1\/5\/2025;/)]);
});
