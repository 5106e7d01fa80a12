import type { Static } from 'typebox';
import { expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import { changeUnitCode, resolveUnits, seedUnits, type UnitId } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { importPack, useCommandCentre } from '#test/monitoring/command-centre';
import { packBytes, smallPack } from '#test/monitoring/small-day-pack';
import type { CommuneNamesSchema } from './schemas/national.ts';

const db = useTestDatabase({ withUnits: true });
const { get } = useCommandCentre(db);

async function nameToday(code: string): Promise<string | undefined> {
  const { communes } = await get<Static<typeof CommuneNamesSchema>>('/command-centre/communes?anchor=today');
  return communes.name[communes.code.indexOf(code)];
}

test('a figure stays that of its unit though the unit is found to have borne another code on the day (W-09)', async () => {
  await seedUnits(db.context(), {});
  await importPack(db, packBytes(smallPack()));
  expect([await nameToday('00004'), await nameToday('00008')]).toEqual(['Phường Ba Đình', 'Phường Ngọc Hà']);
  const units = await db.inTx((tx) => resolveUnits(tx, ['00004', '00008'], calendarDate('2025-10-02')));
  const before = { day: calendarDate('2025-09-30'), legalAct: null };
  await changeUnitCode(db.context(), { unitId: units.get('00004') as UnitId, code: '99004', ...before });
  await changeUnitCode(db.context(), { unitId: units.get('00008') as UnitId, code: '00004', ...before });
  expect([await nameToday('00004'), await nameToday('00008')]).toEqual(['Phường Ba Đình', 'Phường Ngọc Hà']);
});

test('a code that nobody knew when the figures came in is found once the catalogue knows it', async () => {
  const pack = smallPack();
  const unknown = Object.fromEntries(Object.entries(pack).map(([file, text]) => [file, text.replaceAll('01273', '99273')]));
  await importPack(db, packBytes(unknown));
  expect(await nameToday('99273')).toBe('Xã Ba');
  const units = await db.inTx((tx) => resolveUnits(tx, ['01273'], calendarDate('2025-10-02')));
  const before = { day: calendarDate('2025-09-30'), legalAct: null };
  await changeUnitCode(db.context(), { unitId: units.get('01273') as UnitId, code: '99273', ...before });
  expect(await nameToday('99273')).toBe('Phường Thục Phán');
});
