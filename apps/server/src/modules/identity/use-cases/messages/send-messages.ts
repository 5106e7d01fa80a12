import type { CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { CENTRAL, newId } from '#kernel/ids';
import type { Target } from '#kernel/permission';
import type { Work } from '#kernel/use-case';
import { openChannels } from '../../channels/channels.ts';
import type { AccountId } from '../../domain/account.ts';
import {
  type BothTexts,
  type MessageChannel,
  type MessageId,
  type MessageKind,
  type MessageParameter,
  wordsOf,
} from '../../domain/messages/message-kind.ts';
import { afterQuietHours } from '../../domain/messages/quiet-hours.ts';
import { selectConfirmed, selectPreferencesOf } from '../../queries/messages/address-queries.ts';
import { insertDeliveries } from '../../queries/messages/delivery-queries.ts';
import { insertMessages, selectAccountsAt, selectReachable } from '../../queries/messages/message-queries.ts';
import { readMessageSettings } from '../../queries/messages/settings-queries.ts';

/** Words of a kind for one occasion, ready for any number of people. */
export type Message = {
  readonly kind: MessageKind;
  /** The occasion: nobody is told twice of the same one. */
  readonly key: string;
  readonly title: BothTexts;
  readonly body: BothTexts;
  /** A path of the product. */
  readonly link: string;
};

/** Puts the values of an occasion into the words of a kind. @param occasion what makes it one, unique within the kind */
export function messageAbout<Names extends string>(
  kind: MessageKind<Names>,
  occasion: string,
  link: string,
  parameters: Readonly<Record<Names, MessageParameter>>,
): Message {
  return { kind, key: `${kind.key}:${occasion}`, link, ...wordsOf(kind, parameters) };
}

/** One statement holds so many at most. */
const BATCH = 2000;
const MINUTE_MS = 60_000;

type Sending = { readonly to: string; readonly message: Message };
type Kept = Sending & { readonly id: MessageId };

/**
 * Tells people, in the transaction of what they are told about: in the product, and outside it by the ways that are open, that they
 * confirmed and that they want. Who has no account, or a locked one, is left out; the same key for the same person is told once.
 * Five statements for each 2,000 messages.
 * @returns how many were new
 */
export async function sendMessages({ tx, clock }: Pick<Work, 'tx' | 'clock'>, sendings: readonly Sending[]): Promise<number> {
  if (sendings.length === 0) return 0;
  const now = clock.now();
  const [settings] = await readMessageSettings(tx);
  if (!settings) throw new Error('the settings of messages are gone');
  const leavesAt = (minutes: number) => afterQuietHours(new Date(now.getTime() + minutes * MINUTE_MS), settings).toISOString();
  const moments = { atOnce: leavesAt(0), gathered: leavesAt(settings.digestMinutes) };
  let told = 0;
  for (let from = 0; from < sendings.length; from += BATCH)
    told += await sendBatch(tx, sendings.slice(from, from + BATCH), now, moments);
  return told;
}

type Moments = { readonly atOnce: string; readonly gathered: string };

async function sendBatch(tx: Tx, sendings: readonly Sending[], now: Date, moments: Moments): Promise<number> {
  const reachable = new Set<string>(
    (
      await selectReachable(
        tx,
        sendings.map(({ to }) => to),
      )
    ).map(({ id }) => id),
  );
  const rows = sendings
    .filter(({ to }) => reachable.has(to))
    .map((one): Kept => ({ ...one, id: newId<'Message'>(CENTRAL, now) }));
  const wants = await wishesOf(tx, rows);
  const fresh = new Set((await keep(tx, rows, wants, now)).map(({ id }) => id));
  const kept = rows.filter(({ id }) => fresh.has(id));
  await sendOut(tx, kept, wants, now, moments);
  return kept.length;
}

type Wants = (row: Kept, channel: MessageChannel, usual: boolean) => boolean;

/** What people chose, else what is usual. */
async function wishesOf(tx: Tx, rows: readonly Kept[]): Promise<Wants> {
  const accounts = rows.map(({ to }) => to);
  const kinds = [...new Set(rows.map(({ message }) => message.kind.key))];
  const chosen = new Map(
    (await selectPreferencesOf(tx, accounts, kinds)).map(({ accountId, kind, channel, wanted }) => [
      `${accountId} ${kind} ${channel}`,
      wanted,
    ]),
  );
  return ({ to, message }, channel, usual) => chosen.get(`${to} ${message.kind.key} ${channel}`) ?? usual;
}

function keep(tx: Tx, rows: readonly Kept[], wants: Wants, now: Date) {
  const column = (value: (row: Kept) => string) => rows.map(value);
  return insertMessages(
    tx,
    column(({ id }) => id),
    column(({ to }) => to),
    column(({ message }) => message.key),
    column(({ message }) => message.kind.key),
    column(({ message }) => message.title.vi),
    column(({ message }) => message.title.en),
    column(({ message }) => message.body.vi),
    column(({ message }) => message.body.en),
    column(({ message }) => message.link),
    rows.map((row) => row.message.kind.mustArrive || wants(row, 'product', true)),
    now.toISOString(),
  );
}

/** To each confirmed address whose way is open and wanted for the kind. */
async function sendOut(tx: Tx, rows: readonly Kept[], wants: Wants, now: Date, { atOnce, gathered }: Moments): Promise<void> {
  const open = openChannels();
  if (open.length === 0 || rows.length === 0) return;
  const addresses = await selectConfirmed(
    tx,
    rows.map(({ to }) => to),
  );
  const confirmed = new Set(addresses.map(({ accountId, channel }) => `${accountId} ${channel}`));
  const out = rows.flatMap((row) =>
    open
      .filter((channel) => confirmed.has(`${row.to} ${channel}`) && wants(row, channel, row.message.kind.usually[channel]))
      .map((channel) => ({ row, channel })),
  );
  if (out.length === 0) return;
  await insertDeliveries(
    tx,
    out.map(({ row }) => row.id),
    out.map(({ channel }) => channel),
    out.map(({ row }) => row.to),
    out.map(({ row }) => (row.message.kind.gathers ? gathered : atOnce)),
    now.toISOString(),
  );
}

/**
 * Who is appointed in exactly these places and allowed an action there on a day: for each place, in its order, the accounts. Those
 * above a place, who see it among many, are not meant; a place with the part null means all its blocks. One statement.
 */
export async function accountsAt(
  tx: Tx,
  places: readonly Target[],
  permission: string,
  day: CalendarDate,
): Promise<readonly (readonly AccountId[])[]> {
  const found: AccountId[][] = places.map(() => []);
  const areas = places.map(({ area }) => area);
  const parts = places.map(({ part }) => part);
  for (const { place, accountId } of await selectAccountsAt(tx, areas, parts, day, permission)) found[place - 1]?.push(accountId);
  return found;
}
