import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { named, notNull, nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';
import { UnitIdSchema } from '#modules/organisations';
import { REPORT_STATES } from '../../domain/network/report.ts';
import { PartSchema } from './schemas.ts';

const State = Type.Enum([...REPORT_STATES], { type: 'string' });

/** The reports of a province for a period end, in the order of form and unit; the part null: of all blocks. */
export const selectReportsOfProvince = named(
  'reporting.select_reports_of_province',
  {
    parameters: [HomeCodeSchema, CalendarDateSchema, nullable(PartSchema)],
    row: Type.Object({
      reporter: Type.String(),
      unitId: nullable(UnitIdSchema),
      part: PartSchema,
      formKey: Type.String(),
      state: State,
      revision: Type.Integer(),
      approvedRevision: nullable(Type.Integer()),
      firstSentAt: nullable(InstantSchema),
      sentAt: nullable(InstantSchema),
      dueAt: InstantSchema,
      closesAt: InstantSchema,
      doubts: Type.Integer(),
      reopenedUntil: nullable(InstantSchema),
    }),
  },
  `select r.reporter, r.unit_id as "unitId", r.part, v.form_key as "formKey", r.state, r.revision, r.approved_revision as "approvedRevision",
      r.first_sent_at as "firstSentAt", r.sent_at as "sentAt", r.due_at as "dueAt", r.closes_at as "closesAt", r.doubts,
      r.reopened_until as "reopenedUntil"
     from reporting.report r join reporting.form_version v on v.home_code = '00' and v.form_version_no = r.form_version_no
    where r.home_code = $1 and r.period_end = $2 and ($3::text is null or r.part = $3)
    order by v.form_key, r.reporter limit 5000`,
);

/**
 * Completeness and timeliness by province and form for a period end: counts over the ledger, so no rate passes 100 %. The moment
 * $2 decides what is missing already.
 */
export const selectLedgerCounts = named(
  'reporting.select_ledger_counts',
  {
    parameters: [CalendarDateSchema, InstantSchema],
    row: Type.Object({
      home: HomeCodeSchema,
      formKey: Type.String(),
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
  `select r.home_code as home, v.form_key as "formKey", count(*)::int as expected,
      count(*) filter (where first_sent_at <= due_at)::int as "onTime",
      count(*) filter (where first_sent_at > due_at)::int as late,
      count(*) filter (where first_sent_at is null and state <> 'exempt' and due_at < $2)::int as missing,
      count(*) filter (where first_sent_at is null and state <> 'exempt' and due_at >= $2)::int as "notYet",
      count(*) filter (where first_sent_at is null and state = 'exempt')::int as exempt,
      count(*) filter (where state = 'returned')::int as returned,
      count(*) filter (where state = 'approved')::int as approved,
      count(*) filter (where doubts > 0)::int as "inDoubt"
     from reporting.report r join reporting.form_version v on v.home_code = '00' and v.form_version_no = r.form_version_no
    where r.period_end = $1
    group by r.home_code, v.form_key order by r.home_code, v.form_key`,
);
