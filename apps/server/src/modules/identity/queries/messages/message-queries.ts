import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { AccountIdSchema } from '../../domain/account.ts';
import { MessageIdSchema } from '../../domain/messages/message-kind.ts';

const Texts = Type.Array(Type.String());
const Count = notNull(Type.Integer(), 'a count');

/** Of these accounts those that are there and not locked. */
export const selectReachable = named(
  'identity.select_reachable_accounts',
  { parameters: [Texts], row: Type.Object({ id: AccountIdSchema }) },
  `select id from identity.account where home_code = '00' and id = any ($1) and locked_at is null`,
);

/** Keeps messages, one for each place in the arrays; who was told of that occasion before gets none. Joins nothing: a plan for any number. */
export const insertMessages = named(
  'identity.insert_messages',
  {
    parameters: [Texts, Texts, Texts, Texts, Texts, Texts, Texts, Texts, Texts, Type.Array(Type.Boolean()), InstantSchema],
    row: Type.Object({ id: MessageIdSchema }),
  },
  `insert into identity.message (id, account_id, message_key, kind, title_vi, title_en, body_vi, body_en, link, in_product, created_at)
   select m.*, $11
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::boolean[]) as m
   on conflict (home_code, account_id, message_key) do nothing returning id`,
);

/**
 * Accounts appointed in exactly these places (area null: the nation; part null: any block) whose role allows an action on a day, and who
 * acts in their place then, each with the number of its place, from 1. Who is appointed above a place is not meant.
 */
export const selectAccountsAt = named(
  'identity.select_accounts_at',
  {
    parameters: [Type.Array(nullable(Type.String())), Type.Array(nullable(Type.String())), CalendarDateSchema, Type.String()],
    row: Type.Object({ place: Count, accountId: notNull(AccountIdSchema, 'of an appointment or a deputy') }),
  },
  `with held as (
     select account_id, area, part, role_code from identity.appointment
      where home_code = '00' and suspended_at is null and valid_from <= $3 and (valid_to is null or $3 < valid_to)
     union all
     select d.account_id, coalesce(d.area, a.area), coalesce(d.part, a.part), a.role_code
       from identity.deputy d join identity.appointment a on a.home_code = d.home_code and a.id = d.appointment_id
       join identity.account holder on holder.home_code = a.home_code and holder.id = a.account_id
        and (holder.locked_at is null or holder.lock_cause = 'idle')
      where d.home_code = '00' and d.ended_at is null and d.valid_from <= $3 and $3 < d.valid_to and $4 = any (d.permissions)
        and a.suspended_at is null and a.valid_from <= $3 and (a.valid_to is null or $3 < a.valid_to))
   select distinct p.place::int as place, h.account_id as "accountId"
     from unnest($1::text[], $2::text[]) with ordinality as p (area, part, place)
     join held h on coalesce(h.area, '') = coalesce(p.area, '') and (h.part is null or p.part is null or h.part = p.part)
     join identity.role r on r.home_code = '00' and r.code = h.role_code and r.valid_from <= $3 and (r.valid_to is null or $3 < r.valid_to)
       and $4 = any (r.permissions)
    order by place, "accountId"`,
);

const MessageRow = Type.Object({
  id: MessageIdSchema,
  kind: Type.String(),
  titleVi: Type.String(),
  titleEn: Type.String(),
  bodyVi: Type.String(),
  bodyEn: Type.String(),
  link: Type.String(),
  createdAt: InstantSchema,
  readAt: nullable(InstantSchema),
});
export const MessageFields = MessageRow.properties;

/** Messages of one account, the newest first: unread ones only where $2, of one kind (null: all), older than a message (null: from the newest). */
export const selectMessages = named(
  'identity.select_messages',
  {
    parameters: [Type.String(), Type.Boolean(), nullable(Type.String()), nullable(MessageIdSchema), Type.Integer()],
    row: MessageRow,
  },
  `select id, kind, title_vi as "titleVi", title_en as "titleEn", body_vi as "bodyVi", body_en as "bodyEn", link,
      created_at as "createdAt", read_at as "readAt" from identity.message
    where home_code = '00' and account_id = $1 and in_product and (not $2 or read_at is null) and ($3::text is null or kind = $3)
      and ($4::text is null or id < $4) order by id desc limit $5`,
);

/** How many are unread, counted to 1,000. */
export const countUnread = named(
  'identity.count_unread_messages',
  { parameters: [Type.String()], row: Type.Object({ unread: Count }) },
  `select count(*)::int as unread from (select from identity.message
    where home_code = '00' and account_id = $1 and in_product and read_at is null limit 1000) as one`,
);

/** Marks messages of one account as read: these (null: all). */
export const markMessagesRead = named(
  'identity.mark_messages_read',
  {
    parameters: [Type.String(), nullable(Type.Array(MessageIdSchema)), InstantSchema],
    row: Type.Object({ id: MessageIdSchema }),
  },
  `update identity.message set read_at = $3
    where home_code = '00' and account_id = $1 and read_at is null and in_product and ($2::text[] is null or id = any ($2)) returning id`,
);

/** Forgets messages from before a moment, at most $2 at once. */
export const deleteMessagesBefore = named(
  'identity.delete_messages_before',
  { parameters: [InstantSchema, Type.Integer()], row: NoRow },
  `delete from identity.message where home_code = '00' and id in (
     select id from identity.message where home_code = '00' and created_at < $1 order by created_at limit $2)`,
);
