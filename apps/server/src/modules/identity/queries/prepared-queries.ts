import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { named, notNull } from '#kernel/db/named';

const Counted = notNull(Type.BigInt(), 'a count is never null');

/** Of each area at or below $1 where somebody holds an office on the day $2: how many people, and how far they are prepared. */
export const selectPreparedPeople = named(
  'identity.select_prepared_people',
  {
    parameters: [Type.String(), CalendarDateSchema],
    row: Type.Object({
      area: notNull(Type.String(), 'filtered'),
      people: Counted,
      passwordsTheirOwn: Counted,
      secondFactors: Counted,
      addressesConfirmed: Counted,
      deputies: Counted,
    }),
  },
  `select p.area, count(*) as people,
      count(*) filter (where not a.password_temporary) as "passwordsTheirOwn",
      count(*) filter (where exists (select from identity.totp_factor t where t.account_id = a.id and t.confirmed_at is not null)
        or exists (select from identity.passkey k where k.account_id = a.id)) as "secondFactors",
      count(*) filter (where exists (select from identity.message_address m where m.account_id = a.id and m.confirmed_at is not null))
        as "addressesConfirmed",
      count(*) filter (where exists (select from identity.deputy d join identity.appointment o on o.id = d.appointment_id
        where o.account_id = a.id and d.ended_at is null and d.valid_to >= $2)) as deputies
     from (select distinct area, account_id from identity.appointment
       where area is not null and (area = $1 or starts_with(area, $1 || '/')) and valid_from <= $2 and (valid_to is null or valid_to > $2)) p
     join identity.account a on a.id = p.account_id and a.locked_at is null
    group by p.area order by p.area limit 5000`,
);
