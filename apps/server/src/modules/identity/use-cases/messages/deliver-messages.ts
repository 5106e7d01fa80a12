import type { Database } from '#kernel/db/database';
import type { Work } from '#kernel/use-case';
import { channels, type Letter, type OpenChannel } from '../../channels/channels.ts';
import { type DataKey, dataKeys } from '../../crypto/personal-data.ts';
import { letterOf, shortTextOf } from '../../domain/messages/letter.ts';
import { OUTSIDE_CHANNELS, type OutsideChannel } from '../../domain/messages/message-kind.ts';
import { afterQuietHours } from '../../domain/messages/quiet-hours.ts';
import { type Failure, retryAt } from '../../domain/messages/retry.ts';
import { smsText } from '../../domain/messages/sms-text.ts';
import { installation } from '../../installation.ts';
import {
  claimDeliveries,
  freeDeliveries,
  giveUpInterrupted,
  lockDeliveries,
  settleBatch,
} from '../../queries/messages/delivery-queries.ts';
import { readMessageSettings } from '../../queries/messages/settings-queries.ts';
import { openAddress } from './open-address.ts';

/** So many letters are claimed and sent at a time, */
const AT_ONCE = 20;
/** and no further ones begun after this time: the next minute goes on. */
const BUDGET_MS = 30_000;
/** A claim that nobody settled, because the program was killed, is tried again after this. */
const LEASE_MS = 5 * 60_000;
/** A server that is away, or that does not know us, is so for the next letters too. */
const AWAY: readonly (Failure | null)[] = ['unreachable', 'sign-in-refused'];

type Settings = Awaited<ReturnType<typeof readMessageSettings>>[number];
type Claimed = Awaited<ReturnType<typeof claimDeliveries>>[number];
type Parts = { readonly database: Database; readonly now: () => Date; readonly settings: Settings };

/**
 * Sends what is due outside the product, at most as many letters a minute as the settings say, none in the quiet hours. Claim and
 * outcome are transactions of their own around the sending: killed in between, a letter leaves twice under the same name rather than
 * never. @returns how many letters were taken by a server
 */
export async function deliverMessages({ context, clock }: Pick<Work, 'context' | 'clock'>): Promise<number> {
  const { database } = context;
  const now = () => clock.now();
  const [settings] = await database.single((tx) => readMessageSettings(tx));
  if (!settings) throw new Error('the settings of messages are gone');
  if (afterQuietHours(now(), settings) > now()) return 0;
  let sent = 0;
  for (const channel of OUTSIDE_CHANNELS) sent += await deliverBy(channel, { database, now, settings });
  return sent;
}

async function deliverBy(channel: OutsideChannel, parts: Parts): Promise<number> {
  const way = channels()[channel];
  if (way === null) return 0;
  const { settings } = parts;
  const most = channel === 'email' ? settings.emailAMinute : settings.smsAMinute;
  const begun = performance.now();
  const open = way.open();
  let [sent, tried] = [0, 0];
  try {
    while (tried < most && performance.now() - begun < BUDGET_MS) {
      const letters = await claim(channel, Math.min(AT_ONCE, most - tried), parts);
      if (letters.length === 0) break;
      tried += letters.length;
      const failures = await sendAll(channel, letters, open, parts);
      sent += failures.filter((failure) => failure === null).length;
      if (AWAY.includes(failures.at(-1) ?? null)) break;
    }
  } finally {
    open.close();
  }
  return sent;
}

type LetterToSend = { readonly batch: string; readonly attempts: number; readonly letter: Letter | null };

async function claim(
  channel: OutsideChannel,
  most: number,
  { database, now, settings }: Parts,
): Promise<readonly LetterToSend[]> {
  const at = now();
  return database.transaction(async (tx) => {
    await lockDeliveries(tx);
    await giveUpInterrupted(tx, channel, settings.mostAttempts, at.toISOString());
    const rows = await claimDeliveries(tx, channel, at.toISOString(), new Date(at.getTime() + LEASE_MS).toISOString(), most);
    const keys = rows.length > 0 ? await dataKeys(tx) : new Map<number, DataKey>();
    return [...Map.groupBy(rows, ({ batch }) => batch)].map(([batch, gathered]) => ({
      batch,
      attempts: Math.max(...gathered.map(({ attempts }) => attempts)),
      letter: letterFor(channel, batch, gathered, keys, settings),
    }));
  });
}

/** Null: the person has taken the address back. */
function letterFor(
  channel: OutsideChannel,
  batch: string,
  gathered: readonly Claimed[],
  keys: ReadonlyMap<number, DataKey>,
  { smsAccents, smsMostParts }: Settings,
): Letter | null {
  const [first] = gathered;
  if (!first || first.addressSealed === null || first.dataKeyNumber === null) return null;
  const owner = { accountId: first.accountId, channel, dataKeyNumber: first.dataKeyNumber };
  const to = openAddress(keys, owner, 'address', first.addressSealed);
  const parts = gathered.map(({ titleVi, titleEn, bodyVi, bodyEn, link }) => ({
    title: { vi: titleVi, en: titleEn },
    body: { vi: bodyVi, en: bodyEn },
    link,
  }));
  const words = letterOf(parts, installation().addresses.publicUrl, first.language);
  const text =
    channel === 'sms'
      ? smsText(shortTextOf(parts, first.language), { accents: smsAccents, mostParts: smsMostParts })
      : words.text;
  return { to, batch, ...words, text };
}

/**
 * One after the other, so that a limit of the server is kept; each outcome is written at once. With the first letter that finds the
 * server away it ends, and the rest is as if it had never been claimed. @returns what became of those that were tried
 */
async function sendAll(
  channel: OutsideChannel,
  letters: readonly LetterToSend[],
  open: OpenChannel,
  { database, now, settings }: Parts,
): Promise<readonly (Failure | null)[]> {
  const failures: (Failure | null)[] = [];
  for (const [place, { batch, attempts, letter }] of letters.entries()) {
    const failure = letter === null ? 'no-address' : await open.send(letter);
    failures.push(failure);
    const at = now();
    const again = failure === null ? null : retryAt(failure, attempts, settings.mostAttempts, at);
    const state = failure === null ? 'sent' : again === null ? 'given-up' : 'failed';
    const settledAt = again === null ? at.toISOString() : null;
    const untried = AWAY.includes(failure) ? letters.slice(place + 1).map((letter) => letter.batch) : [];
    await database.transaction(async (tx) => {
      await settleBatch(tx, channel, batch, state, failure, again?.toISOString() ?? null, settledAt);
      if (untried.length > 0) await freeDeliveries(tx, channel, untried, at.toISOString());
    });
    if (AWAY.includes(failure)) break;
  }
  return failures;
}
