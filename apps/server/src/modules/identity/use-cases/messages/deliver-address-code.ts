import { setTimeout as sleep } from 'node:timers/promises';
import type { Work } from '#kernel/use-case';
import { channels } from '../../channels/channels.ts';
import { dataKeys } from '../../crypto/personal-data.ts';
import { codeLetter, codeText } from '../../domain/messages/letter.ts';
import type { OutsideChannel } from '../../domain/messages/message-kind.ts';
import { smsText } from '../../domain/messages/sms-text.ts';
import { lockAddress, selectLanguage } from '../../queries/messages/address-queries.ts';
import { readMessageSettings } from '../../queries/messages/settings-queries.ts';
import { openAddress } from './open-address.ts';

/** A code is good for this long. */
export const CODE_MINUTES = 15;
/** A server that has not taken the code by then is away, however busy it seems. */
const PATIENCE_MS = 15_000;

/**
 * Sends the code that an address awaits, at any hour: its owner asked for it a moment ago. A code that is awaited no more is not sent.
 * @throws {Error} when the server did not take it, so that the job is tried again; the address stands nowhere in it
 */
export async function deliverAddressCode(
  { accountId, channel }: { readonly accountId: string; readonly channel: OutsideChannel },
  { tx, clock }: Pick<Work, 'tx' | 'clock'>,
  batch: string,
): Promise<void> {
  const [row] = await lockAddress(tx, accountId, channel);
  const way = channels()[channel];
  if (!row || row.codeSealed === null || row.codeExpiresAt === null || way === null) return;
  if (row.codeExpiresAt <= clock.now().toISOString()) return;
  const keys = await dataKeys(tx);
  const to = openAddress(keys, row, 'address', row.addressSealed);
  const code = openAddress(keys, row, 'code', row.codeSealed);
  const letter = { to, batch, ...(await wordsFor(tx, accountId, channel, code)) };
  const open = way.open();
  try {
    const tooLong = sleep(PATIENCE_MS, 'unreachable' as const, { ref: false });
    const failure = await Promise.race([open.send(letter), tooLong]);
    if (failure !== null) throw new Error(`a confirmation code was not taken: ${failure}`);
  } finally {
    open.close();
  }
}

async function wordsFor(tx: Work['tx'], accountId: string, channel: OutsideChannel, code: string) {
  const [chosen] = await selectLanguage(tx, accountId);
  const language = chosen?.language ?? 'both';
  const letter = codeLetter(code, CODE_MINUTES, language);
  if (channel === 'email') return letter;
  const [settings] = await readMessageSettings(tx);
  const choice = { accents: settings?.smsAccents ?? false, mostParts: settings?.smsMostParts ?? 1 };
  return { ...letter, text: smsText(codeText(code, CODE_MINUTES, language), choice) };
}
