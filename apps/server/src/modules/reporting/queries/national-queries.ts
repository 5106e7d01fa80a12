import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { named, notNull } from '#kernel/db/named';

const Homes = Type.Array(Type.String());
const Sum = notNull(Type.Integer(), 'a sum over the rows of a group, none of which is null');

/** The dossiers of a snapshot by province, level and period. $1 snapshot, $2 homes, $3 day up to which they count. */
export const selectDossierSums = named(
  'reporting.select_dossier_sums',
  {
    parameters: [Type.Integer(), Homes, CalendarDateSchema],
    row: Type.Object({
      provinceCode: Type.String(),
      period: Type.Union([Type.Literal('day'), Type.Literal('cumulative')]),
      level: Type.Union([Type.Literal('commune'), Type.Literal('province')]),
      direct: Sum,
      online: Sum,
      returned: Sum,
    }),
  },
  `select home_code as "provinceCode", period, level,
       sum(direct)::integer as direct, sum(online)::integer as online, sum(returned)::integer as returned
      from reporting.dossier_count where home_code = any($2) and report_date = $3 and snapshot_no = $1
     group by home_code, period, level`,
);

/**
 * How many communes of each province have how many conditions unmet, by snapshot; communes without any answer are left out.
 * $1 snapshots, $2 homes, $3 form versions, $4 first and $5 last day.
 */
export const selectUnmetCounts = named(
  'reporting.select_unmet_counts',
  {
    parameters: [Type.Array(Type.Integer()), Homes, Type.Array(Type.Integer()), CalendarDateSchema, CalendarDateSchema],
    row: Type.Object({
      snapshotNo: Type.Integer(),
      provinceCode: Type.String(),
      unmet: notNull(Type.Integer(), 'the rows have answers'),
      communes: notNull(Type.Integer(), 'a count'),
    }),
  },
  `select r.snapshot_no as "snapshotNo", r.home_code as "provinceCode",
       cardinality(r.yes_no) - cardinality(array_positions(r.yes_no, 1::smallint)) as unmet, count(*)::integer as communes
      from reporting.unit_report r
      join reporting.snapshot s on s.home_code = '00' and s.snapshot_no = r.snapshot_no and s.report_date = r.report_date
     where r.home_code = any($2) and r.form_version_no = any($3) and r.report_date between $4 and $5 and r.snapshot_no = any($1)
       and (1 = any(r.yes_no) or 0 = any(r.yes_no))
     group by 1, 2, 3`,
);

/** How many communes each province has in the register of each snapshot. $1 snapshots. */
export const selectRegisterSizes = named(
  'reporting.select_register_sizes',
  {
    parameters: [Type.Array(Type.Integer())],
    row: Type.Object({
      snapshotNo: Type.Integer(),
      provinceCode: Type.String(),
      communes: notNull(Type.Integer(), 'a count'),
    }),
  },
  `select s.snapshot_no as "snapshotNo", u.home_code as "provinceCode", count(*)::integer as communes
      from reporting.snapshot s join reporting.registered_unit u on u.register_no = s.register_no and u.level = 'commune'
     where s.home_code = '00' and s.snapshot_no = any($1) group by 1, 2`,
);

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
