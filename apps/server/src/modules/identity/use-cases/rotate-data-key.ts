import { Type } from 'typebox';
import { useCase } from '#kernel/use-case';
import { addDataKey, dataKeys, openPersonal, sealPersonal } from '../crypto/personal-data.ts';
import { accountsBeforeKey, updateSealed } from '../queries/account-queries.ts';
import { deleteDataKeysBefore } from '../queries/key-queries.ts';
import { resealContacts } from './contacts/leader-contacts.ts';
import { resealKeptSecrets } from './kept-secrets.ts';
import { resealAddresses } from './messages/addresses.ts';
import { resealFactors } from './second-factor/reseal-factors.ts';

const BATCH = 1000;

/**
 * Encrypts all personal data anew with a new key and forgets the older keys, in one transaction.
 * @returns the number of the new key, and of how many accounts the data was encrypted anew
 */
export const rotateDataKey = useCase(
  'identity.rotate-data-key',
  { permission: 'identity.manage', input: Type.Object({}) },
  async (_input, { tx, clock }) => {
    const next = await addDataKey(tx, clock);
    const keys = await dataKeys(tx);
    let count = 0;
    for (
      let rows = await accountsBeforeKey(tx, next.number, BATCH);
      rows.length > 0;
      rows = await accountsBeforeKey(tx, next.number, BATCH)
    ) {
      for (const row of rows) {
        const old = keys.get(row.dataKeyNumber);
        if (!old) throw new Error(`data key ${row.dataKeyNumber} is gone`);
        const reseal = (field: 'login' | 'name', sealed: string) =>
          sealPersonal(next, row.id, field, openPersonal(old, row.id, field, sealed));
        await updateSealed(tx, row.id, reseal('login', row.loginSealed), reseal('name', row.nameSealed), next.number);
      }
      count += rows.length;
    }
    await resealFactors(tx, keys, next);
    await resealContacts(tx, keys, next);
    await resealAddresses(tx, keys, next);
    await resealKeptSecrets(tx, keys, next);
    await deleteDataKeysBefore(tx, next.number);
    return { keyNumber: next.number, accounts: count };
  },
);
