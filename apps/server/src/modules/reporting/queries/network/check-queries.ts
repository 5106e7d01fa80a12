import type { Answers } from '@thong-suot/form-rules';
import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { named, notNull } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';

/**
 * The answers that one reporter last sent on any version of a form for each period that ended in the $5 days before $2, newest
 * first: each day is looked up by the key, so a long history costs no walk through those of its neighbours.
 */
export const selectPastAnswers = named(
  'reporting.select_past_answers',
  {
    parameters: [HomeCodeSchema, CalendarDateSchema, Type.String(), Type.String(), Type.Integer()],
    row: Type.Object({
      day: notNull(CalendarDateSchema, 'a day of the series'),
      answers: notNull(Type.Unsafe<Answers>(Type.Unknown()), 'a document has answers'),
    }),
  },
  `select d.day, a.document -> 'answers' as answers
     from (select $2::date - ago as day from generate_series(1, $5::int) ago) d
    cross join lateral (
      select a.document from reporting.report_action a
       where a.home_code = $1 and a.period_end = d.day and a.reporter = $4 and a.kind = 'sent'
         and a.form_version_no in (select v.form_version_no from reporting.form_version v where v.home_code = '00' and v.form_key = $3)
       order by a.revision desc limit 1) a
    order by d.day desc`,
);
