import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { sharedTransactionLock } from '#kernel/db/advisory-locks';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { AccountIdSchema } from '../domain/account.ts';
import { AppointmentIdSchema } from '../domain/appointment.ts';
import { LEVEL } from './account-list-queries.ts';
import { lastingOn, liesWithin } from './delegation-queries.ts';

const RoleCodes = Type.Array(Type.String());

/** Who changes a position waits for lists that give positions, and is alone: nobody is given what a position brought a moment ago. */
export const lockPositions = sharedTransactionLock('identity.positions');

/** Every version of every position. */
export const readPositions = named(
  'identity.read_positions',
  {
    parameters: [],
    row: Type.Object({
      code: Type.String(),
      validFrom: CalendarDateSchema,
      validTo: nullable(CalendarDateSchema),
      rank: Type.Integer(),
      title: Type.String(),
      titleEn: Type.String(),
      nationRoles: RoleCodes,
      provinceRoles: RoleCodes,
      communeRoles: RoleCodes,
    }),
  },
  `select code, valid_from as "validFrom", valid_to as "validTo", rank, title, title_en as "titleEn",
          nation_roles as "nationRoles", province_roles as "provinceRoles", commune_roles as "communeRoles"
     from identity.position where home_code = '00' order by code, valid_from`,
);

/** Ends the version that is in force before the day and reaches into it. */
export const closePosition = named(
  'identity.close_position',
  { parameters: [Type.String(), CalendarDateSchema] as const, row: NoRow },
  `update identity.position set valid_to = $2 where home_code = '00' and code = $1 and valid_from < $2 and (valid_to is null or valid_to > $2)`,
);

/** Ends the version that is in force on the day; one that begins on it never holds. */
export const endPosition = named(
  'identity.end_position',
  { parameters: [Type.String(), CalendarDateSchema] as const, row: NoRow },
  `update identity.position set valid_to = $2 where home_code = '00' and code = $1 and valid_from <= $2 and (valid_to is null or valid_to > $2)`,
);

/** How many people hold each position at each level, now or later, within the places. Parameters: day, areas and blocks side by side. */
export const countHolders = named(
  'identity.count_holders',
  {
    parameters: [CalendarDateSchema, Type.Array(Type.String()), Type.Array(Type.String())] as const,
    row: Type.Object({
      code: nullable(Type.String()),
      level: notNull(Type.Enum(['nation', 'province', 'commune'] as const, { type: 'string' }), 'a case with an else'),
      people: notNull(Type.BigInt(), 'counted'),
    }),
  },
  `select position_code as code, ${LEVEL} as level, count(distinct account_id) as people from identity.appointment
    where home_code = '00' and position_code is not null and ${lastingOn('$1::date')}
      and ${liesWithin('appointment.area', 'appointment.part', '$2', '$3')}
    group by 1, 2 order by 1, 2`,
);

/** The appointments that a position brought and that hold on a day or later. */
export const holdingsOf = named(
  'identity.holdings_of',
  {
    parameters: [Type.String(), CalendarDateSchema] as const,
    row: Type.Object({
      appointmentId: AppointmentIdSchema,
      accountId: AccountIdSchema,
      area: nullable(Type.String()),
      part: nullable(Type.String()),
      role: Type.String(),
      validFrom: CalendarDateSchema,
      validTo: nullable(CalendarDateSchema),
      suspendedAt: nullable(InstantSchema),
    }),
  },
  `select id as "appointmentId", account_id as "accountId", area, part, role_code as role, valid_from as "validFrom", valid_to as "validTo",
          suspended_at as "suspendedAt"
     from identity.appointment where home_code = '00' and position_code = $1 and ${lastingOn('$2::date')}
    order by account_id, valid_from, id`,
);

/**
 * Suspends an appointment as another one is that it follows, and has it wait for the same decision in a review. Parameters: the
 * appointment, the one before, since when.
 */
export const suspendLike = named(
  'identity.suspend_like',
  { parameters: [AppointmentIdSchema, AppointmentIdSchema, InstantSchema] as const, row: NoRow },
  `with suspended as (update identity.appointment set suspended_at = $3 where home_code = '00' and id = $1)
   insert into identity.account_review_item (review_id, appointment_id, suspended_at)
   select review_id, $1, suspended_at from identity.account_review_item
    where home_code = '00' and appointment_id = $2 and decision is null`,
);

/** A version from a day on; one that begins on the same day is replaced. */
export const putPosition = named(
  'identity.put_position',
  {
    parameters: [
      Type.String(),
      CalendarDateSchema,
      Type.Integer(),
      Type.String(),
      Type.String(),
      RoleCodes,
      RoleCodes,
      RoleCodes,
    ] as const,
    row: NoRow,
  },
  `insert into identity.position (code, valid_from, rank, title, title_en, nation_roles, province_roles, commune_roles)
   values ($1, $2, $3, $4, $5, $6, $7, $8)
   on conflict (home_code, code, valid_from) do update set rank = excluded.rank, title = excluded.title, title_en = excluded.title_en,
     nation_roles = excluded.nation_roles, province_roles = excluded.province_roles, commune_roles = excluded.commune_roles, valid_to = null`,
);

export const readProvisionalTerm = named(
  'identity.read_provisional_term',
  { parameters: [], row: Type.Object({ days: Type.Integer() }) },
  `select days from identity.provisional_term where home_code = '00'`,
);

export const updateProvisionalTerm = named(
  'identity.update_provisional_term',
  { parameters: [Type.Integer()] as const, row: NoRow },
  `update identity.provisional_term set days = $1 where home_code = '00'`,
);
