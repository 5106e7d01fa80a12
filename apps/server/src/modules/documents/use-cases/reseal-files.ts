import type { Resealing } from '#modules/identity';
import { filesBeforeKey, updateSealedKey } from '../queries/file-queries.ts';

const BATCH = 1000;

/** Encrypts the keys of files anew (`offerResealing`); their contents stay as they lie. */
export const resealFiles: Resealing = async (tx, next, reseal) => {
  for (let rows = await filesBeforeKey(tx, next, BATCH); rows.length > 0; rows = await filesBeforeKey(tx, next, BATCH)) {
    for (const { home, fileId, ...secret } of rows) {
      const { dataKeyNumber, sealed } = reseal(fileId, secret);
      await updateSealedKey(tx, home, fileId, dataKeyNumber, sealed);
    }
  }
};
