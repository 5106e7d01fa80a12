import { randomInt, timingSafeEqual } from 'node:crypto';
import { Type } from 'typebox';
import type { Tx } from '#kernel/db/tx';
import { requestJob } from '#kernel/outbox';
import { useCase } from '#kernel/use-case';
import { channels } from '../../channels/channels.ts';
import { currentDataKey, type DataKey, dataKeys, sealPersonal } from '../../crypto/personal-data.ts';
import { addressOf, maskedMessageAddress } from '../../domain/messages/address.ts';
import { sendAddressCode } from '../../jobs/messages/send-address-code.ts';
import { problem } from '../../problems.ts';
import {
  addressesBeforeKey,
  confirmAddress,
  countCodeTry,
  lockAddress,
  putAddress,
  removeAddressRow,
  updateAddressSealed,
} from '../../queries/messages/address-queries.ts';
import { ChannelSchema } from '../../queries/messages/delivery-queries.ts';
import { CODE_MINUTES } from './deliver-address-code.ts';
import { addressOwner, openAddress } from './open-address.ts';

/** A code may be tried so often, and so many are sent in an hour. */
const CODE_TRIES = 5;
const CODES_AN_HOUR = 5;
const MINUTE_MS = 60_000;

export const AddressInput = Type.Object({ channel: ChannelSchema, address: Type.String({ minLength: 3, maxLength: 120 }) });

/**
 * Takes on an address of one's own in place of the one before, and sends a code there; it is used once that code comes back.
 * @throws identity/channel-closed, address-malformed, too-many-attempts (five codes an hour)
 */
export const setAddress = useCase(
  'identity.set-message-address',
  { permission: 'kernel.signed-in', input: AddressInput, audit: ({ channel }) => ({ channel }) },
  async ({ channel, address }, { tx, actor, clock }) => {
    if (channels()[channel] === null) throw problem('channel-closed');
    const wanted = addressOf(channel, address);
    if (wanted === null) throw problem('address-malformed');
    const now = clock.now();
    const [before] = await lockAddress(tx, actor.id, channel);
    const hourAgo = new Date(now.getTime() - 60 * MINUTE_MS).toISOString();
    const counts = before !== undefined && before.codesSince > hourAgo;
    if (counts && before.codesSent >= CODES_AN_HOUR) throw problem('too-many-attempts');
    const key = await currentDataKey(tx, clock);
    const owner = addressOwner(actor.id, channel);
    const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
    await putAddress(
      tx,
      actor.id,
      channel,
      sealPersonal(key, owner, 'address', wanted),
      sealPersonal(key, owner, 'code', code),
      key.number,
      new Date(now.getTime() + CODE_MINUTES * MINUTE_MS).toISOString(),
      counts ? before.codesSent + 1 : 1,
      counts ? before.codesSince : now.toISOString(),
    );
    await requestJob(tx, sendAddressCode, { accountId: actor.id, channel });
    return { masked: maskedMessageAddress(channel, wanted) };
  },
);

export const ConfirmationInput = Type.Object({ channel: ChannelSchema, code: Type.String({ pattern: '^\\s*\\d{6}\\s*$' }) });

/**
 * Confirms an address by the code that was sent there. A wrong code counts, also though it is refused; after five only another code helps.
 * @returns whether it is confirmed: a refusal would undo the count
 * @throws identity/address-not-found (none, or no code is awaited)
 */
export const tryAddressCode = useCase(
  'identity.confirm-message-address',
  { permission: 'kernel.signed-in', input: ConfirmationInput, audit: ({ channel }) => ({ channel }) },
  async ({ channel, code }, { tx, actor, clock }) => {
    const [row] = await lockAddress(tx, actor.id, channel);
    if (!row || row.codeSealed === null || row.codeExpiresAt === null) throw problem('address-not-found');
    const now = clock.now().toISOString();
    if (row.codeTries >= CODE_TRIES || row.codeExpiresAt <= now) return { isConfirmed: false };
    const sent = Buffer.from(openAddress(await dataKeys(tx), row, 'code', row.codeSealed));
    const isConfirmed = timingSafeEqual(sent, Buffer.from(code.trim()));
    if (isConfirmed) await confirmAddress(tx, actor.id, channel, now);
    else await countCodeTry(tx, actor.id, channel);
    return { isConfirmed };
  },
);

/** Removes an address of one's own; what was on its way there is given up. @throws identity/address-not-found */
export const removeAddress = useCase(
  'identity.remove-message-address',
  {
    permission: 'kernel.signed-in',
    input: Type.Object({ channel: ChannelSchema }),
    audit: ({ channel }) => ({ channel }),
  },
  async ({ channel }, { tx, actor }) => {
    const [removed] = await removeAddressRow(tx, actor.id, channel);
    if (!removed) throw problem('address-not-found');
    return {};
  },
);

const BATCH = 1000;

/** Encrypts the addresses, and codes on their way, anew with the newest key. */
export async function resealAddresses(tx: Tx, keys: ReadonlyMap<number, DataKey>, next: DataKey): Promise<void> {
  for (
    let rows = await addressesBeforeKey(tx, next.number, BATCH);
    rows.length > 0;
    rows = await addressesBeforeKey(tx, next.number, BATCH)
  ) {
    for (const row of rows) {
      const { accountId, channel, addressSealed, codeSealed } = row;
      const reseal = (field: 'address' | 'code', sealed: string) =>
        sealPersonal(next, addressOwner(accountId, channel), field, openAddress(keys, row, field, sealed));
      const code = codeSealed === null ? null : reseal('code', codeSealed);
      await updateAddressSealed(tx, accountId, channel, reseal('address', addressSealed), code, next.number);
    }
  }
}
