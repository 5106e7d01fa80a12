import type { Tx } from '#kernel/db/tx';
import { type DataKey, openPersonal, sealPersonal } from '../../crypto/personal-data.ts';
import { totpsBeforeKey, updateTotpSealed } from '../../queries/second-factor-queries.ts';

const BATCH = 1000;

/** Encrypts the secrets of factors anew with the newest key. */
export async function resealFactors(tx: Tx, keys: ReadonlyMap<number, DataKey>, next: DataKey): Promise<void> {
  const resealed = (number: number, owner: string, sealed: string) => {
    const old = keys.get(number);
    if (!old) throw new Error(`data key ${number} is gone`);
    return sealPersonal(next, owner, 'totp', openPersonal(old, owner, 'totp', sealed));
  };
  for (
    let rows = await totpsBeforeKey(tx, next.number, BATCH);
    rows.length > 0;
    rows = await totpsBeforeKey(tx, next.number, BATCH)
  ) {
    for (const { accountId, dataKeyNumber, secretSealed } of rows)
      await updateTotpSealed(tx, accountId, resealed(dataKeyNumber, accountId, secretSealed), next.number);
  }
}
