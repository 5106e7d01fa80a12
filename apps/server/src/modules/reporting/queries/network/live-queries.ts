import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { SnapshotIdSchema } from '../snapshot-queries.ts';
import { PartSchema } from './schemas.ts';

const LiveDayRow = Type.Object({
  id: SnapshotIdSchema,
  date: CalendarDateSchema,
  registerNo: Type.Integer(),
  formVersions: Type.Array(Type.Integer()),
  regimeNo: Type.Integer(),
  openedAt: InstantSchema,
});
const COLUMNS = `id, report_date as date, register_no as "registerNo", form_versions as "formVersions", regime_no as "regimeNo", opened_at as "openedAt"`;

/** Two regimes with a chain for one day make one live day of the forms of both. */
export const insertLiveDay = named(
  'reporting.insert_live_day',
  {
    parameters: [CalendarDateSchema, SnapshotIdSchema, Type.Integer(), Type.Integer(), Type.Array(Type.Integer()), InstantSchema],
    row: NoRow,
  },
  `insert into reporting.live_day as d (report_date, id, regime_no, register_no, form_versions, opened_at) values ($1, $2, $3, $4, $5, $6)
   on conflict (home_code, report_date) do update set form_versions = d.form_versions || excluded.form_versions`,
);

export const selectLiveDay = named(
  'reporting.select_live_day',
  { parameters: [CalendarDateSchema], row: LiveDayRow },
  `select ${COLUMNS} from reporting.live_day where home_code = '00' and report_date = $1`,
);

export const selectLiveDayById = named(
  'reporting.select_live_day_by_id',
  { parameters: [SnapshotIdSchema], row: LiveDayRow },
  `select ${COLUMNS} from reporting.live_day where home_code = '00' and id = $1`,
);

/** The newest live day of this date or an earlier one. */
export const selectNewestLiveDay = named(
  'reporting.select_newest_live_day',
  { parameters: [CalendarDateSchema], row: LiveDayRow },
  `select ${COLUMNS} from reporting.live_day where home_code = '00' and report_date <= $1 order by report_date desc limit 1`,
);

const COUNTED = `state in ('sent', 'approved')`;

/** How far the reports of a day have come: two readings with equal rows saw the same reports. */
export const selectLiveProgress = named(
  'reporting.select_live_progress',
  {
    parameters: [CalendarDateSchema, Type.Array(Type.Integer())],
    row: Type.Object({
      lastSentAt: nullable(InstantSchema),
      sendings: notNull(Type.Integer(), 'coalesced'),
      counted: notNull(Type.Integer(), 'count'),
      lastChange: nullable(Type.String()),
    }),
  },
  `select max(sent_at) as "lastSentAt", coalesce(sum(revision), 0)::int as sendings, count(*) filter (where ${COUNTED})::int as counted,
      max(changed_xid)::text as "lastChange"
     from reporting.report where period_end = $1 and form_version_no = any($2)`,
);

/** The yes/no answers of all reports of a day that count: sent and not returned. */
export const selectLiveAnswers = named(
  'reporting.select_live_answers',
  {
    parameters: [CalendarDateSchema, Type.Array(Type.Integer())],
    row: Type.Object({
      formVersionNo: Type.Integer(),
      reporter: Type.String(),
      yesNo: nullable(Type.String()),
    }),
  },
  `select form_version_no as "formVersionNo", reporter, array_to_string(yes_no, '', '-') as "yesNo"
     from reporting.report where period_end = $1 and form_version_no = any($2) and ${COUNTED}`,
);

/** The same of reports changed by a transaction that had not ended when $3 was read; also those that count no longer (null). */
export const selectLiveChanges = named(
  'reporting.select_live_changes',
  {
    parameters: [CalendarDateSchema, Type.Array(Type.Integer()), Type.String()],
    row: Type.Object({
      formVersionNo: Type.Integer(),
      reporter: Type.String(),
      yesNo: nullable(Type.String()),
    }),
  },
  `select form_version_no as "formVersionNo", reporter, case when ${COUNTED} then array_to_string(yes_no, '', '-') end as "yesNo"
     from reporting.report where changed_xid >= $3::text::xid8 and period_end = $1 and form_version_no = any($2)`,
);

/** The oldest transaction that has not ended yet: all changes of older ones are visible to this reading. */
export const selectHorizon = named(
  'reporting.select_horizon',
  { parameters: [], row: Type.Object({ horizon: notNull(Type.String(), 'a snapshot has an oldest transaction') }) },
  `select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`,
);

/** The statements of all reports of a day that count, in the order of form, unit and place. */
export const selectLiveStatements = named(
  'reporting.select_live_statements',
  {
    parameters: [CalendarDateSchema, Type.Array(Type.Integer())],
    row: Type.Object({
      formVersionNo: Type.Integer(),
      part: PartSchema,
      reporter: Type.String(),
      kinds: nullable(Type.Array(Type.String())),
      texts: nullable(Type.Array(Type.String())),
    }),
  },
  `select form_version_no as "formVersionNo", part, reporter, statement_kinds as kinds, statements as texts
     from reporting.report where period_end = $1 and form_version_no = any($2) and ${COUNTED} and cardinality(statements) > 0
    order by form_version_no, reporter`,
);

/** When and by whom reports of some units were last sent. */
export const selectLiveSources = named(
  'reporting.select_live_sources',
  {
    parameters: [CalendarDateSchema, Type.Integer(), Type.Array(Type.String()), Type.Array(Type.String())],
    row: Type.Object({ reporter: Type.String(), sentAt: nullable(InstantSchema), sentBy: nullable(Type.String()) }),
  },
  `select r.reporter, r.sent_at as "sentAt",
      (select a.actor_name from reporting.report_action a where a.home_code = r.home_code and a.period_end = r.period_end
          and a.form_version_no = r.form_version_no and a.reporter = r.reporter and a.kind = 'sent' order by a.revision desc limit 1) as "sentBy"
     from reporting.report r
    where r.home_code = any($4) and r.period_end = $1 and r.form_version_no = $2 and r.reporter = any($3)`,
);
