import { type DataKey, openPersonal } from '../../crypto/personal-data.ts';
import type { OutsideChannel } from '../../domain/messages/message-kind.ts';

/** Whose field it is: an account has one address a channel. */
export const addressOwner = (accountId: string, channel: OutsideChannel) => `${accountId} ${channel}`;

/** Opens an address or its code. @throws {Error} when the key is gone, or it was sealed for another owner */
export function openAddress(
  keys: ReadonlyMap<number, DataKey>,
  row: { readonly accountId: string; readonly channel: OutsideChannel; readonly dataKeyNumber: number },
  field: 'address' | 'code',
  sealed: string,
): string {
  const key = keys.get(row.dataKeyNumber);
  if (!key) throw new Error(`data key ${row.dataKeyNumber} is gone`);
  return openPersonal(key, addressOwner(row.accountId, row.channel), field, sealed);
}
