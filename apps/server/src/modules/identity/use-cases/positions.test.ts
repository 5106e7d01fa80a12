import { describe, expect, test } from 'vitest';
import { addDays, vietnamDay } from '#kernel/calendar';
import { type Actor, EVERYWHERE } from '#kernel/permission';
import { useTestDatabase } from '#test/harness';
import { positionsOn, rolesBrought } from '../domain/position.ts';
import { setPosition } from './change-position.ts';
import { listPositions } from './positions.ts';

const db = useTestDatabase();
const TODAY = vietnamDay(new Date());
const CLERK = { code: 'clerk', rank: 6, title: 'Văn thư', titleEn: 'Clerk', holders: 'stay', decision: 'QĐ 4' } as const;
const ROLES = { nationRoles: [], provinceRoles: ['viewer'], communeRoles: ['commune-reporter', 'viewer'] };
const on = async (day: typeof TODAY) => positionsOn((await listPositions(db.context(), {})).positions, day);
const ofProvince: Actor = { id: 'x', name: 'X', permits: (_action, { area }) => area === '91' };

describe('positions (D-05)', () => {
  test('the six of the resolution are there, in their order, each with its roles by level', async () => {
    const positions = await on(TODAY);
    expect(positions.map(({ title }) => title)).toEqual([
      'Chủ tịch',
      'Phó chủ tịch',
      'Trưởng phòng',
      'Phó trưởng phòng',
      'Chuyên viên',
      'Văn thư',
    ]);
    const clerk = positions.find(({ code }) => code === 'clerk');
    if (!clerk) throw new Error('no clerk');
    expect([null, '91', '91/30292'].map((area) => rolesBrought(clerk, area))).toEqual([
      ['viewer'],
      ['viewer'],
      ['commune-reporter'],
    ]);
  });

  test('what one brings changes from a day on; before it stays what it was; the same day again replaces it', async () => {
    const later = addDays(TODAY, 10);
    await setPosition(db.context(), { ...CLERK, ...ROLES, validFrom: later });
    await setPosition(db.context(), { ...CLERK, ...ROLES, title: 'Văn thư, lưu trữ', validFrom: later });
    const clerkOn = async (day: typeof TODAY) => (await on(day)).find(({ code }) => code === 'clerk');
    expect(await clerkOn(addDays(later, -1))).toMatchObject({
      title: 'Văn thư',
      communeRoles: ['commune-reporter'],
      validTo: later,
    });
    expect(await clerkOn(later)).toMatchObject({
      title: 'Văn thư, lưu trữ',
      communeRoles: ['commune-reporter', 'viewer'],
      validTo: null,
    });
    await expect(setPosition(db.context(), { ...CLERK, ...ROLES, validFrom: TODAY })).rejects.toMatchObject({
      code: 'identity/position-changes-later',
    });
  });

  test('not in the past, not with a role that there is not, and by the nation alone', async () => {
    const given = { ...CLERK, code: 'archivist', title: 'Lưu trữ', titleEn: 'Archivist', ...ROLES };
    await expect(setPosition(db.context(), { ...given, validFrom: addDays(TODAY, -1) })).rejects.toMatchObject({
      code: 'identity/day-in-the-past',
    });
    await expect(setPosition(db.context(), { ...given, validFrom: TODAY, provinceRoles: ['vua'] })).rejects.toMatchObject({
      code: 'identity/no-such-role',
      params: { role: 'vua' },
    });
    expect(ofProvince.permits('identity.manage', EVERYWHERE)).toBe(false);
    await expect(setPosition(db.context({ actor: ofProvince }), { ...given, validFrom: TODAY })).rejects.toMatchObject({
      code: 'kernel/not-permitted',
    });
  });
});
