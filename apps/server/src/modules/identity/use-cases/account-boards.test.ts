import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, calendarDate, vietnamDay } from '#kernel/calendar';
import { covers } from '#kernel/permission';
import { unitsOn } from '#modules/organisations';
import { useTestDatabase } from '#test/harness';
import { givenIdentity } from '#test/identity/given-identity';
import { listCommunesWithoutAccess, readAccountBoard } from './account-boards.ts';
import { listAccounts } from './list-accounts.ts';
import { lockAccount } from './lock-account.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const TODAY = vietnamDay(new Date());
const NATION = { area: null, part: null, level: null } as const;
const AN_GIANG = { area: '91', part: null, level: null } as const;

beforeAll(async () => {
  const person = async (...places: { area?: string; part?: 'party' }[]) =>
    (await given.account({ roles: places.map((place) => ({ role: 'viewer', ...place })) })).accountId;
  const seen = async (id: string, daysAgo: number) =>
    db.owner(`update identity.account set last_signed_in_at = $2 where id = $1`, [id, `${addDays(TODAY, -daysAgo)}T05:00:00Z`]);
  await person({});
  const body = await person({});
  const area = '00/00-01982b1e-0000-7000-8000-000000000000';
  await db.owner(`update identity.appointment set area = $2 where account_id = $1`, [body, area]);
  await person({ area: '91' });
  const active = await person({ area: '91/30292', part: 'party' });
  const idle = await person({ area: '91/30292' });
  const locked = await person({ area: '91/30301' });
  const twice = await person({ area: '91/30307' }, { area: '01/00004' });
  await seen(active, 30);
  await seen(idle, 31);
  await seen(twice, 0);
  await lockAccount(db.context(), { accountId: locked, reason: 'Nghỉ việc' });
  await db.owner(`update identity.account set provisional_until = $2 where id = $1`, [twice, addDays(TODAY, 5)]);
});

describe('boards of account states (I-09)', () => {
  test('the nation by province, with bodies outside them its own; who is appointed in two counts in both, and once in the whole', async () => {
    const { units, whole } = await readAccountBoard(db.context(), NATION);
    expect(units).toMatchObject([
      { area: null, name: null, issued: 2, neverSignedIn: 2 },
      { area: '01', issued: 1, provisional: 1, active: 1 },
      {
        area: '91',
        name: 'Tỉnh An Giang',
        issued: 5,
        provisional: 1,
        confirmed: 4,
        neverSignedIn: 1,
        active: 2,
        idle: 1,
        locked: 1,
      },
    ]);
    expect(whole).toEqual({ issued: 7, provisional: 1, confirmed: 6, neverSignedIn: 3, active: 2, idle: 1, locked: 1 });
  });

  test('the number of the nation’s own is that of its list too', async () => {
    expect((await listAccounts(db.context(), { limit: 1, level: 'nation' })).total).toBe(2);
  });

  test('a province by commune, its own office apart; narrowed by level and block', async () => {
    const { units } = await readAccountBoard(db.context(), AN_GIANG);
    expect(units.map(({ area, issued }) => [area, issued])).toEqual([
      ['91', 1],
      ['91/30292', 2],
      ['91/30301', 1],
      ['91/30307', 1],
    ]);
    expect(units[1]?.name).toBe('Phường Bình Đức, Tỉnh An Giang');
    const issued = async (over: object) => (await readAccountBoard(db.context(), { ...AN_GIANG, ...over })).whole.issued;
    expect([await issued({ level: 'province' }), await issued({ level: 'commune' }), await issued({ part: 'party' })]).toEqual([
      1, 4, 1,
    ]);
  });

  test('states add up, and each number is the number of its list', async () => {
    const { units } = await readAccountBoard(db.context(), AN_GIANG);
    for (const { area, issued, provisional, confirmed, neverSignedIn, active, idle, locked } of units) {
      expect(neverSignedIn + active + idle + locked).toBe(issued);
      expect(provisional + confirmed).toBe(issued);
      const total = async (state: 'provisional' | 'confirmed' | 'never-signed-in' | 'active' | 'idle' | 'locked') =>
        (await listAccounts(db.context(), { limit: 1, state, area: area ?? '', level: area === '91' ? 'province' : 'commune' }))
          .total;
      const lists = ['provisional', 'confirmed', 'never-signed-in', 'active', 'idle', 'locked'] as const;
      const totals: number[] = [];
      for (const state of lists) totals.push(await total(state));
      expect(totals, area ?? '').toEqual([provisional, confirmed, neverSignedIn, active, idle, locked]);
    }
  });

  test('communes where nobody can get in: without an account, with locked, expired or suspended ones alone; counted and listed', async () => {
    const all = (await db.inTx((tx) => unitsOn(tx, TODAY, 'commune'))).length;
    const { communes, communesWithoutAccess } = await readAccountBoard(db.context(), NATION);
    expect([communes, communesWithoutAccess]).toEqual([all, all - 3]);
    const without = (await listCommunesWithoutAccess(db.context(), { area: '91', part: null })).communes;
    expect(without.length).toBe((await readAccountBoard(db.context(), AN_GIANG)).communesWithoutAccess);
    expect(without.map(({ code }) => code)).toContain('30301');
    expect(without.map(({ code }) => code)).not.toContain('30307');
    await db.owner("update identity.appointment set suspended_at = now() where area = '91/30292'");
    const suspended = (await listCommunesWithoutAccess(db.context(), { area: '91', part: null })).communes;
    expect(suspended.map(({ code }) => code)).toContain('30292');
    expect(without.map(({ code }) => code)).not.toContain('30292');
    await db.owner("update identity.appointment set suspended_at = null where area = '91/30292'");
    const late = { now: () => new Date(`${addDays(TODAY, 5)}T05:00:00Z`) };
    const later = await listCommunesWithoutAccess(db.context({ clock: late }), { area: '91', part: null });
    expect(later.communes.map(({ code }) => code)).toContain('30307');
    const before = { now: () => new Date(`${calendarDate('2025-06-30')}T05:00:00Z`) };
    expect((await listCommunesWithoutAccess(db.context({ clock: before }), { area: '01', part: null })).communes).toEqual([]);
  });

  test('whoever reads one province reads no other and not the nation', async () => {
    const actor = {
      id: 'x',
      name: 'X',
      permits: (action: string, place: { area: string | null; part: string | null }) =>
        action === 'identity.read-account-boards' && covers({ area: '91', part: null }, place),
    };
    const context = db.context({ actor });
    await expect(readAccountBoard(context, AN_GIANG)).resolves.toHaveProperty('whole');
    for (const place of [NATION, { ...NATION, area: '01' }]) {
      await expect(readAccountBoard(context, place)).rejects.toMatchObject({ code: 'kernel/not-permitted' });
      await expect(listCommunesWithoutAccess(context, { area: place.area, part: null })).rejects.toMatchObject({
        code: 'kernel/not-permitted',
      });
    }
  });
});
