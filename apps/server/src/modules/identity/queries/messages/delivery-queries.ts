import { Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { transactionLock } from '#kernel/db/advisory-locks';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { MESSAGE_LANGUAGES } from '../../domain/messages/letter.ts';
import { MessageIdSchema, OUTSIDE_CHANNELS } from '../../domain/messages/message-kind.ts';
import { FAILURES } from '../../domain/messages/retry.ts';

export const ChannelSchema = Type.Enum(OUTSIDE_CHANNELS, { type: 'string' });
const DELIVERY_STATES = ['waiting', 'sent', 'failed', 'given-up'] as const;
export const DeliveryStateSchema = Type.Enum(DELIVERY_STATES, { type: 'string' });

/** Those who claim deliveries of a channel go one after the other. */
export const lockDeliveries = transactionLock('identity.message-deliveries');

/** Sends messages on their way out: message, channel, account, and when not before, by their place in the arrays. */
export const insertDeliveries = named(
  'identity.insert_message_deliveries',
  {
    parameters: [
      Type.Array(MessageIdSchema),
      Type.Array(ChannelSchema),
      Type.Array(Type.String()),
      Type.Array(InstantSchema),
      InstantSchema,
    ],
    row: NoRow,
  },
  `insert into identity.message_delivery (message_id, channel, account_id, state, next_at, created_at)
   select d.message_id, d.channel, d.account_id, 'waiting', d.next_at, $5
     from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[]) as d (message_id, channel, account_id, next_at)
   on conflict do nothing`,
);

/**
 * Takes what is due for at most $4 letters: all that waits for the same person leaves in one; what failed leaves as it was gathered
 * before. Until $3 nobody else takes it.
 */
export const claimDeliveries = named(
  'identity.claim_message_deliveries',
  {
    parameters: [ChannelSchema, InstantSchema, InstantSchema, Type.Integer()],
    row: Type.Object({
      messageId: MessageIdSchema,
      accountId: Type.String(),
      batch: notNull(Type.String(), 'given by the statement'),
      attempts: Type.Integer(),
      titleVi: Type.String(),
      titleEn: Type.String(),
      bodyVi: Type.String(),
      bodyEn: Type.String(),
      link: Type.String(),
      addressSealed: nullable(Type.String()),
      dataKeyNumber: nullable(Type.Integer()),
      language: notNull(Type.Enum(MESSAGE_LANGUAGES, { type: 'string' }), 'both where none was chosen'),
    }),
  },
  `with due as (
     select account_id, batch, min(next_at) as since from identity.message_delivery
      where home_code = '00' and channel = $1 and state in ('waiting', 'failed') and next_at <= $2
      group by account_id, batch order by since, account_id, batch limit $4),
   named as (select account_id, batch as batch_before, coalesce(batch, gen_random_uuid()::text) as batch from due),
   taken as (
     update identity.message_delivery d set batch = n.batch, attempts = d.attempts + 1, next_at = $3
       from named n
      where d.home_code = '00' and d.channel = $1 and d.account_id = n.account_id and d.batch is not distinct from n.batch_before
        and d.state in ('waiting', 'failed')
      returning d.message_id, d.account_id, n.batch, d.attempts)
   select t.message_id as "messageId", t.account_id as "accountId", t.batch, t.attempts, m.title_vi as "titleVi", m.title_en as "titleEn",
       m.body_vi as "bodyVi", m.body_en as "bodyEn", m.link, a.address_sealed as "addressSealed", a.data_key_number as "dataKeyNumber",
       coalesce(l.language, 'both') as language
     from taken t
     join identity.message m on m.home_code = '00' and m.id = t.message_id
     left join identity.message_language l on l.home_code = '00' and l.account_id = t.account_id
     left join identity.message_address a
       on a.home_code = '00' and a.account_id = t.account_id and a.channel = $1 and a.confirmed_at is not null
      and exists (select from identity.account o where o.home_code = '00' and o.id = t.account_id and o.locked_at is null)
    order by t.batch, t.message_id`,
);

/** How the deliveries of a batch ended, or when they are tried again. */
export const settleBatch = named(
  'identity.settle_message_batch',
  {
    parameters: [
      ChannelSchema,
      Type.String(),
      DeliveryStateSchema,
      nullable(Type.String()),
      nullable(InstantSchema),
      nullable(InstantSchema),
    ],
    row: NoRow,
  },
  `update identity.message_delivery set state = $3, reason = $4, next_at = coalesce($5, next_at), settled_at = $6
    where home_code = '00' and channel = $1 and batch = $2 and state in ('waiting', 'failed')`,
);

/** Gives back batches that were claimed and not tried: due from $3 on, and one that was never tried has no name yet. */
export const freeDeliveries = named(
  'identity.free_message_batches',
  { parameters: [ChannelSchema, Type.Array(Type.String()), InstantSchema], row: NoRow },
  `update identity.message_delivery set attempts = attempts - 1, batch = case when attempts > 1 then batch end, next_at = $3
    where home_code = '00' and channel = $1 and batch = any($2) and state in ('waiting', 'failed')`,
);

/** Gives up what was cut off at its last try, so that nothing is tried without an end. */
export const giveUpInterrupted = named(
  'identity.give_up_interrupted_deliveries',
  { parameters: [ChannelSchema, Type.Integer(), InstantSchema], row: NoRow },
  `update identity.message_delivery set state = 'given-up', reason = 'interrupted', settled_at = $3
    where home_code = '00' and channel = $1 and state in ('waiting', 'failed') and attempts >= $2 and next_at <= $3`,
);

export const DeliveryRow = Type.Object({
  messageId: MessageIdSchema,
  channel: ChannelSchema,
  accountId: Type.String(),
  kind: Type.String(),
  state: DeliveryStateSchema,
  attempts: Type.Integer(),
  reason: nullable(Type.Enum(FAILURES, { type: 'string' })),
  createdAt: InstantSchema,
  nextAt: InstantSchema,
  settledAt: nullable(InstantSchema),
});

/** Deliveries in a state, the newest first. */
export const selectDeliveries = named(
  'identity.select_message_deliveries',
  {
    parameters: [DeliveryStateSchema, Type.Integer()],
    row: DeliveryRow,
  },
  `select d.message_id as "messageId", d.channel, d.account_id as "accountId", m.kind, d.state, d.attempts, d.reason,
      d.created_at as "createdAt", d.next_at as "nextAt", d.settled_at as "settledAt"
     from identity.message_delivery d join identity.message m on m.home_code = '00' and m.id = d.message_id
    where d.home_code = '00' and d.state = $1 order by d.created_at desc, d.message_id desc, d.channel limit $2`,
);

export const countDeliveries = named(
  'identity.count_message_deliveries',
  {
    parameters: [],
    row: Type.Object({ channel: ChannelSchema, state: DeliveryStateSchema, count: notNull(Type.Integer(), 'a count') }),
  },
  `select channel, state, count(*)::int as count from identity.message_delivery where home_code = '00' group by channel, state order by channel, state`,
);

/** Lets a delivery that was given up be tried anew. */
export const tryDeliveryAgain = named(
  'identity.try_delivery_again',
  { parameters: [MessageIdSchema, ChannelSchema, InstantSchema], row: Type.Object({ messageId: MessageIdSchema }) },
  `update identity.message_delivery set state = 'waiting', attempts = 0, batch = null, reason = null, settled_at = null, next_at = $3
    where home_code = '00' and message_id = $1 and channel = $2 and state = 'given-up' returning message_id as "messageId"`,
);

/** Forgets deliveries from before a moment, at most $2 at once. */
export const deleteDeliveriesBefore = named(
  'identity.delete_deliveries_before',
  { parameters: [InstantSchema, Type.Integer()], row: NoRow },
  `delete from identity.message_delivery where home_code = '00' and (message_id, channel) in (
     select message_id, channel from identity.message_delivery where home_code = '00' and created_at < $1 order by created_at limit $2)`,
);
