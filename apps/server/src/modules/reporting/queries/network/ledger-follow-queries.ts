import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { named, nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';
import { REPORT_STATES } from '../../domain/network/report.ts';
import { RETURNED_REVISION } from './board-queries.ts';
import { PartSchema } from './schemas.ts';

/** More at once, as when a period opens, are not told one by one. */
export const MOST_CHANGES = 3000;

/** The reports for some period ends that were changed by a transaction that had not ended when $2 was read. */
export const selectReportChanges = named(
  'reporting.select_report_changes',
  {
    parameters: [Type.Array(CalendarDateSchema), Type.String()],
    row: Type.Object({
      home: HomeCodeSchema,
      periodEnd: CalendarDateSchema,
      reporter: Type.String(),
      part: PartSchema,
      formKey: Type.String(),
      state: Type.Enum([...REPORT_STATES], { type: 'string' }),
      revision: Type.Integer(),
      approvedRevision: nullable(Type.Integer()),
      returnedRevision: nullable(Type.Integer()),
      firstSentAt: nullable(InstantSchema),
      sentAt: nullable(InstantSchema),
      dueAt: InstantSchema,
      closesAt: InstantSchema,
      doubts: Type.Integer(),
      reopenedUntil: nullable(InstantSchema),
      receiver: nullable(Type.String()),
    }),
  },
  `select r.home_code as home, r.period_end as "periodEnd", r.reporter, r.part, v.form_key as "formKey", r.state, r.revision,
      r.approved_revision as "approvedRevision", ${RETURNED_REVISION} as "returnedRevision", r.first_sent_at as "firstSentAt", r.sent_at as "sentAt",
      r.due_at as "dueAt", r.closes_at as "closesAt", r.doubts, r.reopened_until as "reopenedUntil",
      g.content #>> '{reporters,receiver}' as receiver
     from reporting.report r join reporting.form_version v on v.home_code = '00' and v.form_version_no = r.form_version_no
     join reporting.regime_version g on g.home_code = '00' and g.regime_no = r.regime_no
    where r.changed_xid >= $2::text::xid8 and r.period_end = any($1)
    order by r.period_end, r.home_code, v.form_key, r.reporter limit ${MOST_CHANGES}`,
);
