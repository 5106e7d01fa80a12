import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { named, notNull, nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';
import { UnitIdSchema } from '#modules/organisations';
import { REPORT_STATES } from '../../domain/network/report.ts';
import { PartSchema } from './schemas.ts';

const State = Type.Enum([...REPORT_STATES], { type: 'string' });

/** Reports that the body $4 receives by their regime; null: all. */
const RECEIVED = `($4::text is null or exists (select from reporting.regime_version g
        where g.home_code = '00' and g.regime_no = r.regime_no and g.content #>> '{reporters,receiver}' = $4))`;
/** Of a report that waits for a decision: its sending that was returned last; null: none was. */
export const RETURNED_REVISION = `case when r.state = 'sent' and r.revision > 1 then (select max(a.revision) from reporting.report_action a
        where a.home_code = r.home_code and a.period_end = r.period_end and a.form_version_no = r.form_version_no and a.reporter = r.reporter
          and a.kind = 'returned') end`;
const OF_BOARD = [HomeCodeSchema, CalendarDateSchema, nullable(PartSchema), nullable(Type.String())] as const;

/** The reports of a province, or of bodies ('00'), for a period end, in the order of form and unit; the part null: of all blocks. */
export const selectReportsOfProvince = named(
  'reporting.select_reports_of_province',
  {
    parameters: OF_BOARD,
    row: Type.Object({
      reporter: Type.String(),
      unitId: nullable(UnitIdSchema),
      part: PartSchema,
      formKey: Type.String(),
      state: State,
      revision: Type.Integer(),
      approvedRevision: nullable(Type.Integer()),
      returnedRevision: nullable(Type.Integer()),
      firstSentAt: nullable(InstantSchema),
      sentAt: nullable(InstantSchema),
      dueAt: InstantSchema,
      closesAt: InstantSchema,
      doubts: Type.Integer(),
      reopenedUntil: nullable(InstantSchema),
    }),
  },
  `select r.reporter, r.unit_id as "unitId", r.part, v.form_key as "formKey", r.state, r.revision, r.approved_revision as "approvedRevision",
      ${RETURNED_REVISION} as "returnedRevision", r.first_sent_at as "firstSentAt", r.sent_at as "sentAt", r.due_at as "dueAt", r.closes_at as "closesAt", r.doubts,
      r.reopened_until as "reopenedUntil"
     from reporting.report r join reporting.form_version v on v.home_code = '00' and v.form_version_no = r.form_version_no
    where r.home_code = $1 and r.period_end = $2 and ($3::text is null or r.part = $3) and ${RECEIVED}
    order by v.form_key, r.reporter limit 5000`,
);

/** The forms of reports of a province for a period end, in the order of their keys. */
export const selectFormsOfProvince = named(
  'reporting.select_forms_of_province',
  {
    parameters: OF_BOARD,
    row: Type.Object({ formKey: Type.String(), part: PartSchema, nameVi: Type.String(), nameEn: Type.String() }),
  },
  `select distinct f.form_key as "formKey", r.part, f.name_vi as "nameVi", f.name_en as "nameEn"
     from reporting.report r join reporting.form_version v on v.home_code = '00' and v.form_version_no = r.form_version_no
     join reporting.form f on f.home_code = '00' and f.form_key = v.form_key
    where r.home_code = $1 and r.period_end = $2 and ($3::text is null or r.part = $3) and ${RECEIVED}
    order by f.form_key, r.part limit 200`,
);

/**
 * Completeness and timeliness by province, form and block for a period end: counts over the ledger, so no rate passes 100 %. The
 * moment $2 decides what is missing already. The home or part null: of all.
 */
export const selectLedgerCounts = named(
  'reporting.select_ledger_counts',
  {
    parameters: [CalendarDateSchema, InstantSchema, nullable(HomeCodeSchema), nullable(PartSchema)],
    row: Type.Object({
      home: HomeCodeSchema,
      formKey: Type.String(),
      part: PartSchema,
      nameVi: Type.String(),
      nameEn: Type.String(),
      expected: notNull(Type.Integer(), 'count'),
      onTime: notNull(Type.Integer(), 'count'),
      late: notNull(Type.Integer(), 'count'),
      missing: notNull(Type.Integer(), 'count'),
      notYet: notNull(Type.Integer(), 'count'),
      exempt: notNull(Type.Integer(), 'count'),
      returned: notNull(Type.Integer(), 'count'),
      approved: notNull(Type.Integer(), 'count'),
      inDoubt: notNull(Type.Integer(), 'count'),
    }),
  },
  `select r.home_code as home, f.form_key as "formKey", r.part, f.name_vi as "nameVi", f.name_en as "nameEn", count(*)::int as expected,
      count(*) filter (where first_sent_at <= due_at)::int as "onTime",
      count(*) filter (where first_sent_at > due_at)::int as late,
      count(*) filter (where first_sent_at is null and state <> 'exempt' and due_at < $2)::int as missing,
      count(*) filter (where first_sent_at is null and state <> 'exempt' and due_at >= $2)::int as "notYet",
      count(*) filter (where first_sent_at is null and state = 'exempt')::int as exempt,
      count(*) filter (where state = 'returned')::int as returned,
      count(*) filter (where state = 'approved')::int as approved,
      count(*) filter (where doubts > 0)::int as "inDoubt"
     from reporting.report r join reporting.form_version v on v.home_code = '00' and v.form_version_no = r.form_version_no
     join reporting.form f on f.home_code = '00' and f.form_key = v.form_key
    where r.period_end = $1 and ($3::text is null or r.home_code = $3) and ($4::text is null or r.part = $4)
    group by r.home_code, f.form_key, r.part, f.name_vi, f.name_en order by r.home_code, f.form_key, r.part limit 5000`,
);

/** The reports of one form that units of a province owe for periods from $2 to $3, both included; the part null: of all blocks. */
export const selectLedgerOfMonth = named(
  'reporting.select_ledger_of_month',
  {
    parameters: [HomeCodeSchema, CalendarDateSchema, CalendarDateSchema, Type.String(), nullable(PartSchema)],
    row: Type.Object({
      reporter: Type.String(),
      unitId: nullable(UnitIdSchema),
      part: PartSchema,
      periodEnd: CalendarDateSchema,
      state: State,
      firstSentAt: nullable(InstantSchema),
      dueAt: InstantSchema,
    }),
  },
  `select reporter, unit_id as "unitId", part, period_end as "periodEnd", state, first_sent_at as "firstSentAt", due_at as "dueAt"
     from reporting.report
    where home_code = $1 and period_end between $2 and $3 and ($5::text is null or part = $5)
      and form_version_no in (select v.form_version_no from reporting.form_version v where v.home_code = '00' and v.form_key = $4)
    order by reporter, period_end, part limit 12000`,
);

/** Forms on which units of a province owe reports in those days. */
export const selectFormsOfMonth = named(
  'reporting.select_forms_of_month',
  {
    parameters: [HomeCodeSchema, CalendarDateSchema, CalendarDateSchema, nullable(PartSchema)],
    row: Type.Object({ formKey: Type.String(), part: PartSchema, nameVi: Type.String(), nameEn: Type.String() }),
  },
  `select f.form_key as "formKey", r.part, f.name_vi as "nameVi", f.name_en as "nameEn"
     from (select distinct form_version_no, part from reporting.report
            where home_code = $1 and period_end between $2 and $3 and ($4::text is null or part = $4)) r
     join reporting.form_version v on v.home_code = '00' and v.form_version_no = r.form_version_no
     join reporting.form f on f.home_code = '00' and f.form_key = v.form_key
    group by f.form_key, r.part, f.name_vi, f.name_en order by f.form_key, r.part limit 200`,
);

/**
 * What reporting cost each unit of a province ($1), or, null, each province, in periods from $2 to $3, both included: sums over units
 * and never over persons. Answered by hand are answers, confirmations of what was taken over, and reasons why an item does not apply.
 */
export const selectBurden = named(
  'reporting.select_burden',
  {
    parameters: [nullable(HomeCodeSchema), CalendarDateSchema, CalendarDateSchema, nullable(PartSchema)],
    row: Type.Object({
      code: notNull(Type.String(), 'a reporter or home'),
      unitId: nullable(UnitIdSchema),
      reports: notNull(Type.Integer(), 'count'),
      byHand: notNull(Type.Integer(), 'a sum over at least one row'),
      takenOver: notNull(Type.Integer(), 'a sum over at least one row'),
      measured: notNull(Type.Integer(), 'a sum over at least one row'),
      seconds: notNull(Type.Integer(), 'a sum over at least one row'),
    }),
  },
  `select case when $1::text is null then r.home_code else r.reporter end as code,
      case when $1::text is null then null else min(r.unit_id) end as "unitId", count(*)::int as reports,
      sum(length(translate(r.marks, '-md', '')))::int as "byHand",
      sum(length(r.marks) - length(replace(r.marks, 'c', '')))::int as "takenOver",
      sum(length(r.marks) - length(replace(r.marks, 'm', '')))::int as measured,
      sum(coalesce(r.seconds_spent, 0))::int as seconds
     from reporting.report r
    where ($1::text is null or r.home_code = $1) and r.period_end between $2 and $3 and ($4::text is null or r.part = $4) and r.marks is not null
    group by 1 order by 1 limit 5000`,
);
