import { expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { givenIdentity } from '#test/identity/given-identity';
import { accountNames } from './account-names.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);

test('persons are named in full by their accounts; who has no account is left out', async () => {
  const one = await given.account({ name: 'Nguyễn Thị Thử Một' });
  const other = await given.account({ name: 'Trần Văn Thử Hai' });
  const names = await db.inTx((tx) => accountNames(tx, [one.accountId, other.accountId, one.accountId, 'system']));
  expect(Object.fromEntries(names)).toEqual({
    [one.accountId]: 'Nguyễn Thị Thử Một',
    [other.accountId]: 'Trần Văn Thử Hai',
  });
});

test('nobody is asked for, nobody is named', async () => {
  expect([...(await db.inTx((tx) => accountNames(tx, [])))]).toEqual([]);
});
