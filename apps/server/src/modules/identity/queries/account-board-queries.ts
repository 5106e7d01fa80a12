import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { named, notNull, nullable } from '#kernel/db/named';
import { LEVEL, useStates } from './account-list-queries.ts';
import { lastingOn } from './delegation-queries.ts';

const Text = nullable(Type.String());
const Count = notNull(Type.BigInt(), 'counted');
const USE = useStates('$4::date');

/** Appointments within the area ($1), of the block ($2) and the level ($3), each null or wanted, that hold on the day ($4) or later. */
const COUNTED = `appointment.home_code = '00' and ${lastingOn('$4::date')}
  and ($1::text is null or appointment.area = $1 or appointment.area like $1 || '/%')
  and ($2::text is null or appointment.part = $2) and ($3::text is null or ${LEVEL} = $3)`;

/**
 * Accounts by state, of each unit and of all together, each person once: of the nation by province, of a province by commune. The
 * unit is empty for the nation's own and bodies outside provinces; `whole` marks the row of all.
 */
export const countAccountStates = named(
  'identity.count_account_states',
  {
    parameters: [Text, Text, Text, CalendarDateSchema] as const,
    row: Type.Object({
      unit: nullable(Type.String()),
      whole: notNull(Type.Boolean(), 'grouping is never null'),
      issued: Count,
      provisional: Count,
      neverSignedIn: Count,
      active: Count,
      idle: Count,
      locked: Count,
    }),
  },
  `
  with counted as (
    select distinct account.id, case when $1::text is null then replace(split_part(coalesce(area, ''), '/', 1), '00', '') else area end as unit,
           provisional_until, locked_at, last_signed_in_at
      from identity.account
      join identity.appointment on appointment.account_id = account.id and ${COUNTED}
     where account.home_code = '00')
  select unit, grouping(unit) = 1 as whole, count(distinct id) as issued,
         count(distinct id) filter (where provisional_until is not null) as provisional,
         count(distinct id) filter (where ${USE.neverSignedIn}) as "neverSignedIn",
         count(distinct id) filter (where ${USE.active}) as active,
         count(distinct id) filter (where ${USE.idle}) as idle,
         count(distinct id) filter (where ${USE.locked}) as locked
    from counted group by grouping sets ((unit), ()) order by unit`,
);

/** Communes in which somebody can get in on the day: an account that is open, with an appointment there that holds and is not suspended. */
export const communesWithAccess = named(
  'identity.communes_with_access',
  { parameters: [Text, Text, CalendarDateSchema] as const, row: Type.Object({ area: nullable(Type.String()) }) },
  `select distinct area from identity.appointment
     join identity.account on account.home_code = '00' and account.id = appointment.account_id and locked_at is null
      and (provisional_until is null or $3::date < provisional_until)
    where appointment.home_code = '00' and suspended_at is null and area like '%/%'
      and ($1::text is null or area = $1 or area like $1 || '/%')
      and ($2::text is null or part is null or part = $2)
      and valid_from <= $3::date and (valid_to is null or $3::date < valid_to)
    order by area`,
);
