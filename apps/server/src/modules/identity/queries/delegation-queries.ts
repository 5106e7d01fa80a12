import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { named, notNull, nullable } from '#kernel/db/named';
import { AccountIdSchema } from '../domain/account.ts';

/** Which roles the holder of a role may give to others, in order. */
export const readEntrusted = named(
  'identity.read_entrusted',
  { parameters: [], row: Type.Object({ role: Type.String(), entrusted: Type.String() }) },
  `select role_code as role, entrusted_role as entrusted from identity.role_entrusted
    where home_code = '00' order by role_code, entrusted_role`,
);

/** An appointment that holds on the day or will hold later. */
export const lastingOn = (day: string): string =>
  `(appointment.valid_to is null or (${day} < appointment.valid_to and appointment.valid_from < appointment.valid_to))`;

/**
 * True when an area and a block, as SQL expressions, lie in one of the places given as two arrays of the same length; an empty text
 * is the nation, or all blocks.
 */
export const liesWithin = (area: string, part: string, areas: string, parts: string): string => `exists (
  select from unnest(${areas}::text[], ${parts}::text[]) as place(area, part)
   where (place.area = '' or ${area} = place.area or ${area} like place.area || '/%')
     and (place.part = '' or ${part} = place.part))`;

/**
 * True when an account is seen from the places: some appointment of it, now or later, lies there; or it has none and is kept there.
 * @param day a date expression
 */
export const seenFrom = (areas: string, parts: string, day: string): string => `(
  exists (select from identity.appointment where appointment.home_code = '00' and appointment.account_id = account.id
             and ${lastingOn(day)} and ${liesWithin('appointment.area', 'appointment.part', areas, parts)})
  or (${liesWithin('account.kept_area', 'account.kept_part', areas, parts)}
    and not exists (select from identity.appointment where appointment.home_code = '00' and appointment.account_id = account.id
                       and ${lastingOn(day)})))`;

/** The account when it is seen from the places: areas and parts side by side, the day. */
export const accountsSeen = named(
  'identity.accounts_seen',
  {
    parameters: [Type.Array(AccountIdSchema), Type.Array(Type.String()), Type.Array(Type.String()), CalendarDateSchema] as const,
    row: Type.Object({ id: AccountIdSchema }),
  },
  `select id from identity.account where home_code = '00' and id = any($1) and ${seenFrom('$2', '$3', '$4::date')}`,
);

/** What these accounts hold on the day or later: their appointments, and then the roles they stand in for, each where it was handed on. */
export const lastingAppointmentsOf = named(
  'identity.lasting_appointments_of',
  {
    parameters: [Type.Array(AccountIdSchema), CalendarDateSchema] as const,
    row: Type.Object({
      accountId: notNull(AccountIdSchema, 'of a union of columns that are never null'),
      role: notNull(Type.String(), 'likewise'),
      area: nullable(Type.String()),
      part: nullable(Type.String()),
    }),
  },
  `select account_id as "accountId", role_code as role, area, part from (
     select 1 as source, id, account_id, role_code, area, part from identity.appointment
      where home_code = '00' and account_id = any($1) and ${lastingOn('$2::date')}
     union all
     select 2, deputy.id, deputy.account_id, lent.role_code, deputy.area, deputy.part
       from identity.deputy join identity.appointment lent on lent.home_code = '00' and lent.id = deputy.appointment_id
      where deputy.home_code = '00' and deputy.account_id = any($1) and deputy.ended_at is null and $2::date < deputy.valid_to
   ) held order by source, id`,
);
