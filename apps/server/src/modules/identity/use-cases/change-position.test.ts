import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, vietnamDay } from '#kernel/calendar';
import { useTestDatabase } from '#test/harness';
import { givenIdentity } from '#test/identity/given-identity';
import type { AccountId } from '../domain/account.ts';
import { positionsOn } from '../domain/position.ts';
import { doorOf } from '../signed-in-actor.ts';
import { applyList } from './bulk/apply-list.ts';
import { previewList, rowsOfProgram } from './bulk/preview-list.ts';
import { previewPosition, setPosition, stopPosition } from './change-position.ts';
import { findSession } from './find-session.ts';
import { listAccounts } from './list-accounts.ts';
import { openSession } from './open-session.ts';
import { listPositions } from './positions.ts';
import { findAccount, openAccount } from './read-account.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const TODAY = vietnamDay(new Date());
const LATER = addDays(TODAY, 5);
const NONE = { nationRoles: [], provinceRoles: [], communeRoles: [] };
const POST = { rank: 40, holders: 'follow', decision: 'QĐ 12/QĐ-UBND', validFrom: TODAY } as const;
const REFUSED = { code: 'identity/role-not-entrusted' };

async function signedIn(accountId: AccountId) {
  const { token } = await openSession(db.context({ actor: doorOf(accountId) }), { accountId, browser: '', before: null });
  return db.context({ actor: await findSession(db.context(), token) });
}

/** A new position that brings commune-reporter to a commune, with two people in An Giang, appointed by a list. */
let counter = 0;
async function givenPosition() {
  counter += 1;
  const code = `archivist-${counter}`;
  const titles = { title: `Lưu trữ viên ${counter}`, titleEn: `Archivist ${counter}` };
  await setPosition(db.context(), { code, ...titles, ...POST, ...NONE, communeRoles: ['commune-reporter'] });
  const logins = ['an', 'binh'].map((name) => `${name}.${counter}@an-giang.example`);
  const rows = logins.map((loginName) => ({
    loginName,
    name: 'Đinh Thị Mẫu',
    unit: '30292',
    part: 'committee',
    position: code,
    validFrom: TODAY,
    decision: 'QĐ 7',
  }));
  const place = { area: '91', part: null, standing: 'confirmed', whole: false } as const;
  const list = rowsOfProgram(rows);
  const { fingerprint } = await previewList(db.context(), place, list);
  await applyList(db.context(), place, list, fingerprint);
  const rolesOf = async (at: number, day: CalendarDate) => {
    const found = await findAccount(db.context(), { loginName: logins[at] ?? '' });
    const { appointments } = await openAccount(db.context(), found);
    return appointments
      .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo))
      .map(({ role }) => role)
      .sort();
  };
  return { code, ...titles, logins, rolesOf };
}
const versionOn = async (code: string, day: CalendarDate) =>
  positionsOn((await listPositions(db.context(), {})).positions, day).find((one) => one.code === code);

describe('changing what a position brings (D-05, I-01)', () => {
  test('the preview counts by level and role who gains and who loses; the change does exactly that, from its day on', async () => {
    const { code, title, titleEn, rolesOf } = await givenPosition();
    const roles = { ...NONE, communeRoles: ['viewer', 'leader'] };
    expect(await previewPosition(db.context(), { code, validFrom: LATER, ...roles })).toEqual({
      gains: [
        { level: 'commune', role: 'leader', people: 2 },
        { level: 'commune', role: 'viewer', people: 2 },
      ],
      loses: [{ level: 'commune', role: 'commune-reporter', people: 2 }],
      ownPost: false,
    });
    const change = { code, title, titleEn, ...POST, ...roles, validFrom: LATER };
    expect(await setPosition(db.context(), change)).toEqual({ gained: 4, lost: 2 });
    expect(await rolesOf(0, addDays(LATER, -1))).toEqual(['commune-reporter']);
    expect(await rolesOf(0, LATER)).toEqual(['leader', 'viewer']);
    expect(await setPosition(db.context(), change)).toEqual({ gained: 0, lost: 0 });
    const lines = await db.owner<{ subject: Record<string, string> }>(
      `select subject from kernel.audit_line where action = 'identity.set-position' and subject->>'code' = $1 order by id`,
      [code],
    );
    expect(lines.at(-1)?.subject).toMatchObject({ communeRoles: 'viewer leader', decision: 'QĐ 12/QĐ-UBND', holders: 'follow' });
  });

  test('who holds it keeps what they have when the change says so', async () => {
    const { code, title, titleEn, rolesOf } = await givenPosition();
    const stay = { ...POST, ...NONE, holders: 'stay' as const, communeRoles: ['viewer'] };
    expect(await setPosition(db.context(), { code, title, titleEn, ...stay })).toEqual({ gained: 0, lost: 0 });
    expect(await rolesOf(1, LATER)).toEqual(['commune-reporter']);
  });

  test('one that ends takes with it what it brought, is given to nobody any more, and may begin again', async () => {
    const { code, title, titleEn, rolesOf } = await givenPosition();
    expect((await previewPosition(db.context(), { code, validFrom: TODAY, ...NONE })).loses).toHaveLength(1);
    const end = { code, validTo: TODAY, holders: 'follow', decision: 'QĐ 13' } as const;
    expect(await stopPosition(db.context(), end)).toEqual({ gained: 0, lost: 2 });
    expect([await rolesOf(0, TODAY), await versionOn(code, TODAY)]).toEqual([[], undefined]);
    await expect(stopPosition(db.context(), end)).rejects.toMatchObject({ code: 'identity/position-not-found' });
    await setPosition(db.context(), { code, title, titleEn, ...POST, ...NONE, communeRoles: ['viewer'] });
    expect(await versionOn(code, TODAY)).toMatchObject({ validTo: null, communeRoles: ['viewer'] });
  });

  test('a title belongs to one position, since lists name positions by it; no day in the past, no change before a later one', async () => {
    const { code, title, titleEn } = await givenPosition();
    const change = { code, title, titleEn, ...POST, ...NONE };
    for (const taken of ['  văn  THƯ', 'clerk', 'Clerk'])
      await expect(setPosition(db.context(), { ...change, title: taken })).rejects.toMatchObject({
        code: 'identity/position-title-taken',
      });
    const end = { code, holders: 'stay', decision: 'QĐ 14' } as const;
    await expect(stopPosition(db.context(), { ...end, validTo: addDays(TODAY, -1) })).rejects.toMatchObject({
      code: 'identity/day-in-the-past',
    });
    await setPosition(db.context(), { ...change, validFrom: LATER });
    await expect(stopPosition(db.context(), { ...end, validTo: TODAY })).rejects.toMatchObject({
      code: 'identity/position-changes-later',
    });
  });
});

describe('nobody gives more through a position than they may pass on (I-01)', () => {
  let keeper: Awaited<ReturnType<typeof signedIn>>;
  let keeperId: AccountId;
  beforeAll(async () => {
    await db.owner(
      `insert into identity.role (code, valid_from, title, title_en, permissions)
       values ('keeper', '2025-07-01', 'Giữ chức danh', 'Keeper', '{identity.manage,monitoring.read,reporting.read}')`,
    );
    keeperId = (await given.account({ roles: [{ role: 'keeper' }] })).accountId;
    keeper = await signedIn(keeperId);
  });

  test('neither a role beyond their own rights, at any level, nor taking such a role from who holds it', async () => {
    const position = { ...POST, ...NONE, code: 'guest', title: 'Khách', titleEn: 'Guest' };
    await setPosition(keeper, { ...position, communeRoles: ['viewer'] });
    for (const level of ['nationRoles', 'provinceRoles', 'communeRoles'] as const)
      await expect(setPosition(keeper, { ...position, [level]: ['administrator'] }), level).rejects.toMatchObject(REFUSED);
    const { code, title, titleEn } = await givenPosition();
    await expect(previewPosition(keeper, { code, validFrom: TODAY, ...NONE })).rejects.toMatchObject(REFUSED);
    await expect(setPosition(keeper, { ...POST, ...NONE, code, title, titleEn })).rejects.toMatchObject(REFUSED);
    await expect(stopPosition(keeper, { code, validTo: TODAY, holders: 'follow', decision: 'QĐ' })).rejects.toMatchObject(
      REFUSED,
    );
  });

  test('nobody appoints themselves: who changes their own position keeps what they have, and is told so', async () => {
    const { code, title, titleEn } = await givenPosition();
    await db.owner(
      `insert into identity.appointment (id, account_id, role_code, area, part, valid_from, decision, appointed_at, position_code)
       values ($1, $2, 'viewer', '91/30292', null, $3, 'QĐ 1', now(), $4)`,
      [`00-${crypto.randomUUID()}`, keeperId, TODAY, code],
    );
    const roles = { ...NONE, communeRoles: ['commune-reporter', 'leader'] };
    await db.owner(`update identity.role set permissions = permissions || '{identity.entrust-any-role}' where code = 'keeper'`);
    const entrusted = await signedIn(keeperId);
    expect(await previewPosition(entrusted, { code, validFrom: TODAY, ...roles })).toEqual({
      gains: [{ level: 'commune', role: 'leader', people: 2 }],
      loses: [],
      ownPost: true,
    });
    expect(await setPosition(entrusted, { ...POST, ...roles, code, title, titleEn })).toEqual({ gained: 2, lost: 0 });
  });
});

test('the list of positions counts their people where the reader manages, and the list of accounts has the same (I-01)', async () => {
  const { code, logins } = await givenPosition();
  const province = await signedIn((await given.account({ roles: [{ role: 'province-administrator', area: '91' }] })).accountId);
  const elsewhere = await signedIn((await given.account({ roles: [{ role: 'province-administrator', area: '01' }] })).accountId);
  const held = async (context: typeof province) => (await listPositions(context, {})).holders.filter((one) => one.code === code);
  expect(await held(province)).toEqual([{ code, level: 'commune', people: logins.length }]);
  expect(await held(elsewhere)).toEqual([]);
  expect((await listAccounts(province, { position: code, limit: 50 })).total).toBe(logins.length);
  await expect(setPosition(province, { ...POST, ...NONE, code, title: 'Mới', titleEn: 'New' })).rejects.toMatchObject({
    code: 'kernel/not-permitted',
  });
});
