import { beforeAll, describe, expect, test } from 'vitest';
import { calendarDate, vietnamDay } from '#kernel/calendar';
import { renameUnit, seedUnits, unitsOn } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { givenIdentity } from '#test/identity/given-identity';
import { doorOf } from '../signed-in-actor.ts';
import { appoint } from './appoint.ts';
import { findSession } from './find-session.ts';
import { openSession } from './open-session.ts';
import { readMaskedAccount } from './read-account.ts';
import { readOwnSession } from './read-session.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const TODAY = vietnamDay(new Date());
const OPEN = { area: null, part: null, validFrom: TODAY, validTo: null, decision: 'QĐ 12' } as const;
beforeAll(async () => {
  await seedUnits(db.context(), {});
});

describe('units of appointments (P-11)', () => {
  test('to a unit that is none on the first day is refused: unknown, of another province, not yet or no longer there', async () => {
    const { accountId } = await given.account();
    const day = calendarDate('2025-09-22');
    for (const area of ['99', '99/30292', '01/30292', '91/99999', '91/00004'])
      await expect(
        appoint(db.context(), { accountId, role: 'viewer', ...OPEN, area, validFrom: day }),
        area,
      ).rejects.toMatchObject({ code: 'identity/no-such-unit', params: { area } });
    await db.owner(`insert into identity.role (code, valid_from, title, title_en, permissions)
      values ('clerk', '2025-01-01', 'Văn thư', 'Clerk', '{monitoring.read}')`);
    const old = { accountId, role: 'clerk', area: '91/30292', part: null, validTo: null, decision: 'QĐ 5' };
    await expect(appoint(db.context(), { ...old, validFrom: calendarDate('2025-06-30') })).rejects.toMatchObject({
      code: 'identity/no-such-unit',
    });
    await expect(appoint(db.context(), { ...old, validFrom: calendarDate('2025-07-01') })).resolves.toHaveProperty(
      'appointmentId',
    );
    await db.owner(`delete from identity.role where code = 'clerk'`);
  });

  test('are told with the name of the unit and of the one above it, under the name of today (P-11)', async () => {
    const { accountId } = await given.account({
      roles: [{ role: 'commune-reporter', area: '91/30292', part: 'front' }, { role: 'viewer', area: '91' }, { role: 'leader' }],
    });
    const { token } = await openSession(db.context({ actor: doorOf(accountId) }), { accountId, browser: '', before: null });
    const context = db.context({ actor: await findSession(db.context(), token) });
    const names = async () => (await readOwnSession(context, {})).appointments.map(({ areaName }) => areaName);
    expect(await names()).toEqual(['Phường Bình Đức, Tỉnh An Giang', 'Tỉnh An Giang', null]);
    const commune = (await db.inTx((tx) => unitsOn(tx, TODAY, 'commune'))).find(({ code }) => code === '30292');
    if (!commune) throw new Error('no commune');
    await renameUnit(db.context(), { unitId: commune.unitId, name: 'Phường Mới', day: TODAY, legalAct: null });
    expect(await names()).toEqual(['Phường Mới, Tỉnh An Giang', 'Tỉnh An Giang', null]);
    const { appointments } = await readMaskedAccount(db.context(), { accountId });
    expect(appointments.map(({ areaName }) => areaName)).toEqual(['Phường Mới, Tỉnh An Giang', 'Tỉnh An Giang', null]);
  });
});
