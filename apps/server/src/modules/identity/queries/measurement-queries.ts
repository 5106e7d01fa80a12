import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { named, notNull, nullable } from '#kernel/db/named';

const PartSchema = nullable(Type.String());
const Areas = Type.Array(Type.String());
const Area = notNull(Type.String(), 'one of the areas asked for');
const Count = notNull(Type.Integer(), 'a count');
/** Appointments by the places they count for: their own and the province above; those for the nation for none. */
const PLACED = `identity.appointment p cross join lateral (select p.area union select left(p.area, 2)) as a (area)`;

/** Of each area the people with an appointment on the day, in a block or, null, in any; appointments for all blocks count for each. */
export const countAppointed = named(
  'identity.count_appointed',
  {
    parameters: [Areas, CalendarDateSchema, PartSchema],
    row: Type.Object({ area: Area, accounts: Count }),
  },
  `select a.area, count(distinct p.account_id)::int as accounts from ${PLACED}
    where p.home_code = '00' and a.area = any($1) and p.valid_from <= $2 and (p.valid_to is null or $2 < p.valid_to)
      and ($3::text is null or p.part is null or p.part = $3)
    group by a.area order by a.area`,
);

const AppointedRow = Type.Object({
  at: InstantSchema,
  area: Area,
  part: PartSchema,
  /** Numbers people within the answer; it is no id and names nobody. */
  person: notNull(Type.Integer(), 'a rank'),
  role: Type.String(),
  roleEn: Type.String(),
  validFrom: CalendarDateSchema,
});

/** The appointments behind the count of one area, oldest first. */
export const listAppointed = named(
  'identity.list_appointed',
  {
    parameters: [Type.String(), CalendarDateSchema, PartSchema, Type.Integer(), Type.Integer()],
    row: AppointedRow,
  },
  `select p.appointed_at as at, p.area, p.part, dense_rank() over (order by p.account_id)::int as person,
      r.title as role, r.title_en as "roleEn", p.valid_from as "validFrom"
     from identity.appointment p
     join identity.role r on r.home_code = '00' and r.code = p.role_code and r.valid_from <= $2 and (r.valid_to is null or $2 < r.valid_to)
    where p.home_code = '00' and (p.area = $1 or starts_with(p.area, $1 || '/')) and p.valid_from <= $2
      and (p.valid_to is null or $2 < p.valid_to) and ($3::text is null or p.part is null or p.part = $3)
    order by p.appointed_at, p.id offset $4 limit $5`,
);

const SPAN = [InstantSchema, InstantSchema, CalendarDateSchema, CalendarDateSchema] as const;

/**
 * Of each area the people with an appointment at some time from day $4 to $5, and those of them who signed in from $2 to $3
 * (exclusive).
 */
export const countSignedIn = named(
  'identity.count_signed_in',
  {
    parameters: [Areas, ...SPAN, PartSchema],
    row: Type.Object({ area: Area, accounts: Count, signedIn: Count }),
  },
  `select a.area, count(distinct p.account_id)::int as accounts, count(distinct s.account_id)::int as "signedIn" from ${PLACED}
     left join (select distinct account_id from identity.session
                 where home_code = '00' and opened_at >= $2 and opened_at < $3) s on s.account_id = p.account_id
    where p.home_code = '00' and a.area = any($1) and p.valid_from <= $5 and (p.valid_to is null or $4 < p.valid_to)
      and ($6::text is null or p.part is null or p.part = $6)
    group by a.area order by a.area`,
);

/** The sessions behind it, oldest first: one line for each place of the person that counts. */
export const listSignedIn = named(
  'identity.list_signed_in',
  {
    parameters: [Type.String(), ...SPAN, PartSchema, Type.Integer(), Type.Integer()],
    row: Type.Object({
      at: InstantSchema,
      area: nullable(Type.String()),
      part: PartSchema,
      person: AppointedRow.properties.person,
    }),
  },
  `select s.opened_at as at, p.area, p.part, dense_rank() over (order by s.account_id)::int as person
     from identity.session s
     join (select distinct account_id, area, part from identity.appointment
            where home_code = '00' and (area = $1 or starts_with(area, $1 || '/')) and valid_from <= $5
              and (valid_to is null or $4 < valid_to) and ($6::text is null or part is null or part = $6)) p on p.account_id = s.account_id
    where s.home_code = '00' and s.opened_at >= $2 and s.opened_at < $3
    order by s.opened_at, s.id, p.area, p.part offset $7 limit $8`,
);
