import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { transactionLock } from '#kernel/db/advisory-locks';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { CaseIdSchema } from '../../domain/cases/case-step.ts';

/** Days are followed one after the other, and rules are not changed meanwhile. */
export const lockFollowing = transactionLock('monitoring.followed-days');

export const readFollowed = named(
  'monitoring.read_followed_day',
  {
    parameters: [Type.String()],
    row: Type.Object({
      newest: nullable(CalendarDateSchema),
      done: notNull(Type.Boolean(), 'bool_or of a coalesced column over one row at least'),
    }),
  },
  `select max(day) as newest, coalesce(bool_or(snapshot_id = $1), false) as done from monitoring.case_followed_day where home_code = '00'`,
);

export const insertFollowed = named(
  'monitoring.insert_followed_day',
  { parameters: [Type.String(), CalendarDateSchema, InstantSchema], row: NoRow },
  `insert into monitoring.case_followed_day (snapshot_id, day, followed_at) values ($1, $2, $3)`,
);

const Texts = Type.Array(Type.String());

/**
 * Keeps who named a case on a day: arrays of equal length of case, commune and block. A block that said something and names it on a
 * later day has not said it any more.
 */
export const upsertSightings = named(
  'monitoring.upsert_sightings',
  { parameters: [Texts, Texts, Texts, CalendarDateSchema], row: NoRow },
  `insert into monitoring.case_commune as m (home_code, case_id, commune_code, block, first_day, last_day, counted_day)
   select left(case_id, 2), case_id, commune_code, block, $4, $4, $4
     from unnest($1::text[], $2::text[], $3::text[]) as seen (case_id, commune_code, block)
   on conflict (home_code, case_id, commune_code, block) do update set
     first_day = least(m.first_day, excluded.first_day), last_day = excluded.last_day, counted_day = excluded.counted_day,
     quiet_days = 0, gone = false,
     said = case when m.said_on < $4 then null else m.said end,
     said_on = case when m.said_on < $4 then null else m.said_on end,
     said_by_name = case when m.said_on < $4 then null else m.said_by_name end,
     said_words = case when m.said_on < $4 then null else m.said_words end`,
);

/** Counts the day as quiet for each block that sent its report and did not name a case that it had named; arrays of commune and block. */
export const countQuietDay = named(
  'monitoring.count_quiet_day',
  { parameters: [Texts, Texts, CalendarDateSchema], row: NoRow },
  `update monitoring.case_commune m set quiet_days = least(m.quiet_days + 1, 30000), counted_day = $3
     from unnest($1::text[], $2::text[]) as sent (commune_code, block)
    where m.commune_code = sent.commune_code and m.block = sent.block and m.counted_day < $3`,
);

/** Marks communes that are on the map of the day no more, and those that are on it again. */
export const markGone = named(
  'monitoring.mark_gone_communes',
  { parameters: [Texts], row: NoRow },
  `update monitoring.case_commune set gone = not (commune_code = any ($1)) where gone = (commune_code = any ($1))`,
);

/** Counts anew which communes reported each case, and which still have it: one block that neither confirmed nor is quiet for so many days. */
export const recountCases = named(
  'monitoring.recount_cases',
  { parameters: [nullable(Type.Array(CaseIdSchema)), Type.Integer()], row: NoRow },
  `update monitoring.obstacle_case c set communes = n.communes, waiting = n.waiting, last_day = n.last_day
     from (select home_code, case_id, count(distinct commune_code)::int as communes, max(last_day) as last_day,
             (count(distinct commune_code) filter (where not gone and said is distinct from 'confirmed' and quiet_days < $2))::int as waiting
             from monitoring.case_commune where $1::text[] is null or case_id = any ($1) group by home_code, case_id) n
    where c.home_code = n.home_code and c.id = n.case_id
      and (c.communes, c.waiting, c.last_day) is distinct from (n.communes, n.waiting, n.last_day)`,
);

/** How many communes confirmed each case that nobody has any more. */
export const countConfirmed = named(
  'monitoring.count_confirmed_of_cases',
  {
    parameters: [Type.Array(CaseIdSchema)],
    row: Type.Object({ caseId: CaseIdSchema, confirmed: notNull(Type.Integer(), 'a count') }),
  },
  `select case_id as "caseId", (count(distinct commune_code) filter (where said = 'confirmed' and not gone))::int as confirmed
     from monitoring.case_commune where case_id = any ($1) group by case_id`,
);

/** After a case opened again: what was said of the round before is over for all communes. */
export const forgetSaid = named(
  'monitoring.forget_said_of_case',
  { parameters: [CaseIdSchema, CalendarDateSchema], row: NoRow },
  `update monitoring.case_commune set said = null, said_on = null, said_by_name = null, said_words = null,
      quiet_days = case when last_day < $2 then greatest(quiet_days, 366) else quiet_days end
    where home_code = left($1, 2) and case_id = $1`,
);

/** Gives the communes of a case to another that its theme was merged into. */
export const moveCommunes = named(
  'monitoring.move_communes_of_case',
  { parameters: [CaseIdSchema, CaseIdSchema], row: NoRow },
  `insert into monitoring.case_commune as m (home_code, case_id, commune_code, block, first_day, last_day, quiet_days, counted_day, gone)
   select home_code, $2, commune_code, block, first_day, last_day, quiet_days, counted_day, gone
     from monitoring.case_commune where home_code = left($1, 2) and case_id = $1
   on conflict (home_code, case_id, commune_code, block) do update set
     first_day = least(m.first_day, excluded.first_day), last_day = greatest(m.last_day, excluded.last_day),
     quiet_days = least(m.quiet_days, excluded.quiet_days)`,
);
