import { describe, expect, test } from 'vitest';
import { addDays, vietnamDay } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { givenIdentity } from '#test/identity/given-identity';
import type { AccountId } from '../domain/account.ts';
import { appoint } from './appoint.ts';
import { endAppointment } from './end-appointment.ts';
import { listAccounts } from './list-accounts.ts';
import { lockAccount } from './lock-account.ts';
import { findAccount, readMaskedAccount } from './read-account.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const TODAY = vietnamDay(new Date());
const OPEN = { area: null, part: null, validFrom: TODAY, validTo: null, decision: 'QĐ 12' } as const;

describe('finding an account (I-01)', () => {
  test('an account is read masked, and found by its login name however that is written', async () => {
    const { accountId, loginName } = await given.account({ name: 'Trần Quốc Toản' });
    expect(await readMaskedAccount(db.context(), { accountId })).toMatchObject({
      name: 'T. Q. Toản',
      loginName: 't***@thu-nghiem.example',
    });
    expect(await findAccount(db.context(), { loginName: ` ${loginName.toUpperCase()} ` })).toEqual({ accountId });
  });

  test('lists are narrowed by state, role and area with all below it, and count what matches on all pages', async () => {
    const ids = async (filter: Partial<Parameters<typeof listAccounts>[1]>) => {
      const { accounts, total } = await listAccounts(db.context(), { limit: 200, ...filter });
      expect(total).toBe(accounts.length);
      return accounts.map(({ id }) => id);
    };
    const [province, commune, other, none, locked] = [
      await given.account({ roles: [{ role: 'province-reviewer', area: '91' }] }),
      await given.account({ roles: [{ role: 'commune-reporter', area: '91/30292', part: 'party' }] }),
      await given.account({ roles: [{ role: 'commune-reporter', area: '01/00004' }] }),
      await given.account({ temporary: true }),
      await given.account({ roles: [{ role: 'province-reviewer', area: '91' }] }),
    ].map(({ accountId }) => accountId) as [AccountId, AccountId, AccountId, AccountId, AccountId];
    await lockAccount(db.context(), { accountId: locked, reason: 'Nghỉ việc' });
    expect(await ids({ area: '91' })).toEqual([province, commune, locked]);
    expect(await ids({ area: '91', sort: '-created' })).toEqual([locked, commune, province]);
    expect(await ids({ area: '91/30292' })).toEqual([commune]);
    expect(await ids({ area: '91', role: 'province-reviewer', state: 'open' })).toEqual([province]);
    expect(await ids({ role: 'commune-reporter', area: '01' })).toEqual([other]);
    expect(await ids({ state: 'locked', area: '91' })).toEqual([locked]);
    expect(await ids({ state: 'first-password' })).toContain(none);
    expect(await ids({ state: 'without-appointment' })).toContain(none);
    expect(await ids({ state: 'without-appointment' })).not.toContain(commune);
    const first = await listAccounts(db.context(), { limit: 2, area: '91' });
    expect([first.total, first.next]).toEqual([3, commune]);
    const rest = await listAccounts(db.context(), { limit: 2, area: '91', after: commune });
    expect([rest.accounts.map(({ id }) => id), rest.total, rest.next]).toEqual([[locked], 3, null]);
  });

  test('an appointment that has ended narrows no more; one still to come does', async () => {
    const { accountId } = await given.account();
    const { appointmentId } = await appoint(db.context(), {
      accountId,
      role: 'leader',
      ...OPEN,
      area: '04',
      validFrom: addDays(TODAY, 3),
    });
    const found = async () => (await listAccounts(db.context(), { limit: 9, area: '04' })).accounts.map(({ id }) => id);
    expect(await found()).toEqual([accountId]);
    await endAppointment(db.context(), { appointmentId, validTo: addDays(TODAY, 3) });
    expect(await found()).toEqual([]);
  });
});
