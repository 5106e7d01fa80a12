import type { Tx } from '#kernel/db/tx';
import { type DataKey, openPersonal, type PersonalField, sealPersonal } from '../../crypto/personal-data.ts';
import { providersBeforeKey, updateProviderSecrets } from '../../queries/outside-queries.ts';
import { passkeysBeforeKey, updatePasskeySealed } from '../../queries/passkey-queries.ts';
import { totpsBeforeKey, updateTotpSealed } from '../../queries/second-factor-queries.ts';

const BATCH = 1000;

/** Encrypts the secrets of apps, the names of passkeys and our secrets at other providers anew with the newest key. */
export async function resealFactors(tx: Tx, keys: ReadonlyMap<number, DataKey>, next: DataKey): Promise<void> {
  const reseal = (number: number, owner: string, field: PersonalField, sealed: string) => {
    const old = keys.get(number);
    if (!old) throw new Error(`data key ${number} is gone`);
    return sealPersonal(next, owner, field, openPersonal(old, owner, field, sealed));
  };
  await inBatches(
    () => totpsBeforeKey(tx, next.number, BATCH),
    ({ accountId, dataKeyNumber, secretSealed }) =>
      updateTotpSealed(tx, accountId, reseal(dataKeyNumber, accountId, 'totp', secretSealed), next.number),
  );
  await inBatches(
    () => passkeysBeforeKey(tx, next.number, BATCH),
    ({ id, dataKeyNumber, nameSealed }) =>
      updatePasskeySealed(tx, id, reseal(dataKeyNumber, id, 'passkey', nameSealed), next.number),
  );
  await inBatches(
    () => providersBeforeKey(tx, next.number, BATCH),
    ({ id, dataKeyNumber, secretsSealed }) =>
      updateProviderSecrets(tx, id, reseal(dataKeyNumber, id, 'provider', secretsSealed), next.number),
  );
}

/** Works off rows until none is left; the work must take each out of what is read. */
async function inBatches<Row>(read: () => Promise<Row[]>, work: (row: Row) => Promise<unknown>): Promise<void> {
  for (let rows = await read(); rows.length > 0; rows = await read()) for (const row of rows) await work(row);
}
