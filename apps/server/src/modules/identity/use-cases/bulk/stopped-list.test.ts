import { beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { givenIdentity } from '#test/identity/given-identity';
import { PEOPLE_AT_ONCE } from '../../domain/bulk/list-columns.ts';
import { doorOf } from '../../signed-in-actor.ts';
import { checkPassword } from '../check-password.ts';
import { findSession } from '../find-session.ts';
import { openSession } from '../open-session.ts';
import { applyList } from './apply-list.ts';
import { OWN_FOR_HOURS, renewFirstCodes } from './first-codes.ts';
import type { ListPlace } from './list-input.ts';
import { previewList, rowsOfProgram } from './preview-list.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const PLACE: ListPlace = { area: '91', part: null, standing: 'confirmed', whole: false };
const LIST = rowsOfProgram(
  Array.from({ length: PEOPLE_AT_ONCE + 2 }, (_none, at) => `nguoi.${at}@an-giang.example`).map((loginName) => ({
    loginName,
    name: 'Đinh Thị Mẫu',
    unit: '30292',
    part: 'committee',
    position: 'specialist',
    decision: 'QĐ 7',
  })),
);

type Context = ReturnType<typeof db.context>;
let one: Context;
let other: Context;
beforeAll(async () => {
  const administrator = async () => {
    const { accountId } = await given.account({ roles: [{ role: 'province-administrator', area: '91' }] });
    const { token } = await openSession(db.context({ actor: doorOf(accountId) }), { accountId, browser: '', before: null });
    return db.context({ actor: await findSession(db.context(), token) });
  };
  [one, other] = [await administrator(), await administrator()];
});
const apply = async () => applyList(one, PLACE, LIST, (await previewList(one, PLACE, LIST)).fingerprint);
const renew = (context: Context) => renewFirstCodes(context, { area: '91', part: null, after: null, onlyMine: true });

const MAY_BE = 'identity.accounts_of_test';
/** From here on no further account can be written, as when a disk is full; until `null`. */
async function room(forMore: number | null): Promise<void> {
  await db.owner(`drop trigger if exists room_of_test on identity.account`);
  if (forMore === null) return;
  const [{ n } = { n: 0 }] = await db.owner<{ n: number }>('select count(*)::int as n from identity.account');
  await db.owner(`create or replace function ${MAY_BE}() returns trigger language plpgsql as $$
    begin if (select count(*) from identity.account) > ${n + forMore} then raise exception 'no room'; end if; return null; end $$`);
  await db.owner(`create trigger room_of_test after insert on identity.account for each statement execute function ${MAY_BE}()`);
}
const names = (codes: readonly { readonly loginName: string }[]) => codes.map(({ loginName }) => loginName);

test('a list that fails in the middle tells the first codes of who is written, and goes on from there with the same list', async () => {
  await room(PEOPLE_AT_ONCE);
  const stopped = await apply();
  expect(stopped.counts).toEqual({ new: PEOPLE_AT_ONCE, changed: 0, gone: 0 });
  expect(String(stopped.stoppedBy)).toContain('no room');
  await expect(apply()).rejects.toThrow('no room');
  await room(null);
  const rest = await apply();
  expect(rest).toMatchObject({ counts: { new: 2, changed: 0, gone: 0 }, stoppedBy: null });
  expect(new Set([...names(stopped.codes), ...names(rest.codes)]).size).toBe(LIST.rows.length);
  const [first] = stopped.codes;
  if (!first) throw new Error('no code');
  const known = { loginName: first.loginName, password: first.code, address: '10.1.2.7' };
  expect((await checkPassword(db.context(), known)).kind).toBe('right');
});

test('when the answer itself was lost, whoever made the accounts has new codes for just these within a day', async () => {
  const { loginName } = await given.account({ roles: [{ role: 'commune-reporter', area: '91/30301', part: 'party' }] });
  await db.owner('update identity.account set password_temporary = true, last_signed_in_at = null where made_by is null');
  expect((await renew(other)).codes).toEqual([]);
  const renewed = await renew(one);
  expect(renewed.codes).toHaveLength(LIST.rows.length);
  expect(names(renewed.codes)).not.toContain(loginName);
  expect(new Set(renewed.codes.map(({ code }) => code)).size).toBe(LIST.rows.length);
  await db.owner(`update identity.account set created_at = created_at - interval '${OWN_FOR_HOURS} hours'`);
  expect((await renew(one)).codes).toEqual([]);
});
