import type { Tx } from '#kernel/db/tx';
import { dataKeys, openPersonal } from '../crypto/personal-data.ts';
import { namesOfAccounts } from '../queries/account-name-queries.ts';

/**
 * The full names of persons by the ids of their accounts, for official acts that name who did them, such as a published report.
 * Elsewhere names are shortened. An id without an account, such as that of the installation itself, is left out.
 */
export async function accountNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await namesOfAccounts(tx, [...new Set(ids)]);
  if (rows.length === 0) return new Map();
  const keys = await dataKeys(tx);
  return new Map(
    rows.map(({ id, nameSealed, dataKeyNumber }) => {
      const key = keys.get(dataKeyNumber);
      if (!key) throw new Error(`data key ${dataKeyNumber} is gone`);
      return [id, openPersonal(key, id, 'name', nameSealed)];
    }),
  );
}
