import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { named, notNull } from '#kernel/db/named';

/** The numbers behind the ids of snapshots. */
export const selectSnapshotNumbers = named(
  'reporting.select_snapshot_numbers',
  {
    parameters: [Type.Array(Type.String())],
    row: Type.Object({ id: Type.String(), no: Type.Integer(), date: CalendarDateSchema }),
  },
  `select id, snapshot_no as no, report_date as date from reporting.snapshot where home_code = '00' and id = any($1)`,
);

/** Every version of the form with this key. */
export const selectVersionsOfForm = named(
  'reporting.select_versions_of_form',
  { parameters: [Type.String()], row: Type.Object({ formVersionNo: Type.Integer() }) },
  `select form_version_no as "formVersionNo" from reporting.form_version where home_code = '00' and form_key = $1`,
);

/** The answers of one commune on the days of some snapshots. $1 snapshots, $2 form versions, $3 first and $4 last day, $5 commune. */
export const selectAnswersOfUnit = named(
  'reporting.select_answers_of_unit',
  {
    parameters: [Type.Array(Type.Integer()), Type.Array(Type.Integer()), CalendarDateSchema, CalendarDateSchema, Type.String()],
    row: Type.Object({
      date: CalendarDateSchema,
      answers: notNull(Type.String(), 'a yes/no form has an answer array'),
    }),
  },
  `select r.report_date as date, array_to_string(r.yes_no, '', '-') as answers
      from reporting.unit_report r
      join reporting.snapshot s on s.home_code = '00' and s.snapshot_no = r.snapshot_no and s.report_date = r.report_date
     where r.home_code in (select home_code from reporting.registered_unit where level = 'commune' and unit_code = $5)
       and r.form_version_no = any($2) and r.report_date between $3 and $4 and r.snapshot_no = any($1) and r.unit_code = $5
     order by r.report_date`,
);

/** What the register with this number holds, in one word: equal registers have equal hashes. */
export const selectRegisterHash = named(
  'reporting.select_register_hash',
  { parameters: [Type.Integer()], row: Type.Object({ contentHash: Type.String() }) },
  `select content_hash as "contentHash" from reporting.register where home_code = '00' and register_no = $1`,
);
