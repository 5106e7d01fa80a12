import type { CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { CENTRAL, newId } from '#kernel/ids';
import type { Target } from '#kernel/permission';
import type { Work } from '#kernel/use-case';
import { openChannels } from '../../channels/channels.ts';
import type { AccountId } from '../../domain/account.ts';
import { type BothTexts, type MessageKind, type MessageParameter, wordsOf } from '../../domain/messages/message-kind.ts';
import { afterQuietHours } from '../../domain/messages/quiet-hours.ts';
import { insertDeliveries } from '../../queries/messages/delivery-queries.ts';
import { insertMessages, selectAccountsAt } from '../../queries/messages/message-queries.ts';
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

/**
 * Tells people, in the transaction of what they are told about: in the product, and outside it by the ways that are open, that they
 * confirmed and that they want. Who has no account, or a locked one, is left out; the same key for the same person is told once.
 * Two statements for each 2,000 messages.
 * @returns how many were new
 */
export async function sendMessages(
  { tx, clock }: Pick<Work, 'tx' | 'clock'>,
  sendings: readonly { readonly to: string; readonly message: Message }[],
): Promise<number> {
  if (sendings.length === 0) return 0;
  const now = clock.now();
  const [settings] = await readMessageSettings(tx);
  if (!settings) throw new Error('the settings of messages are gone');
  const leavesAt = (gathers: boolean) =>
    afterQuietHours(new Date(now.getTime() + (gathers ? settings.digestMinutes * MINUTE_MS : 0)), settings).toISOString();
  const [atOnce, gathered] = [leavesAt(false), leavesAt(true)];
  let told = 0;
  for (let from = 0; from < sendings.length; from += BATCH) {
    const rows = sendings.slice(from, from + BATCH).map((sending) => ({ ...sending, id: newId<'Message'>(CENTRAL, now) }));
    const fresh = new Set((await keep(tx, rows, now)).map(({ id }) => id));
    const out = rows.filter(({ id }) => fresh.has(id));
    told += out.length;
    await insertDeliveries(
      tx,
      out.map(({ id }) => id),
      out.map(({ message }) => message.kind.usually.email),
      out.map(({ message }) => message.kind.usually.sms),
      out.map(({ message }) => (message.kind.gathers ? gathered : atOnce)),
      openChannels(),
      now.toISOString(),
    );
  }
  return told;
}

type Row = { readonly id: string; readonly to: string; readonly message: Message };

function keep(tx: Tx, rows: readonly Row[], now: Date) {
  const column = (value: (row: Row) => string) => rows.map(value);
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
    rows.map(({ message }) => message.kind.mustArrive),
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
