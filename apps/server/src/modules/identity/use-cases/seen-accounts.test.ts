import { beforeEach, expect, test } from 'vitest';
import { useTestDatabase } from '#test/harness';
import { givenIdentity } from '#test/identity/given-identity';
import { listAccounts } from './list-accounts.ts';
import { findAccount, openAccount, readMaskedAccount } from './read-account.ts';

const db = useTestDatabase({ withUnits: true });
const given = givenIdentity(db);
const lines = () =>
  db.owner<{ action: string; subject: Record<string, unknown> }>('select action, subject from kernel.audit_line order by id');

let account: Awaited<ReturnType<typeof given.account>>;
beforeEach(async () => {
  account = await given.account({ name: 'Nguyễn Văn Thử' });
  await db.owner('truncate kernel.audit_line');
});

test.each([
  ['identity.list-accounts', () => listAccounts(db.context(), { limit: 50 })],
  ['identity.read-account', () => readMaskedAccount(db.context(), account)],
  ['identity.open-account', () => openAccount(db.context(), account)],
  ['identity.find-account', () => findAccount(db.context(), account)],
])('%s leaves an audit line, without any name (K-04)', async (action, read) => {
  await read();
  const written = await lines();
  expect(written).toMatchObject([{ action }]);
  expect(JSON.stringify(written)).not.toMatch(/Nguyễn|thu-nghiem/);
});

test('who looks for a login name that nobody has leaves a line too, without the name (K-04)', async () => {
  for (const loginName of ['khong.co@thu-nghiem.example', 'không phải tên'])
    await expect(findAccount(db.context(), { loginName })).rejects.toMatchObject({ code: 'identity/account-not-found' });
  const line = { action: 'identity.find-account', subject: { reason: 'identity/account-not-found' } };
  expect(await lines()).toEqual([line, line]);
});
