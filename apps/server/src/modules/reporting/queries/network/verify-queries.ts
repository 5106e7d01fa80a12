import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { advisoryLock } from '#kernel/db/advisory-locks';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';
import { ACTION_KINDS, REPORT_STATES } from '../../domain/network/report.ts';
import { SnapshotIdSchema } from '../snapshot-queries.ts';
import { DocumentSchema, PartSchema } from './schemas.ts';

const State = Type.Enum([...REPORT_STATES], { type: 'string' });
const Kind = Type.Enum([...ACTION_KINDS], { type: 'string' });
const Texts = Type.Array(nullable(Type.String()));

/** The homes and periods from $1 to $2, both included, for which reports are expected. */
export const selectLedgerSlices = named(
  'reporting.select_ledger_slices',
  {
    parameters: [CalendarDateSchema, CalendarDateSchema],
    row: Type.Object({ home: HomeCodeSchema, periodEnd: CalendarDateSchema }),
  },
  `select distinct home_code as home, period_end as "periodEnd" from reporting.report
    where period_end between $1 and $2 order by period_end, home_code`,
);

/** The reports of a home for a period as they are kept, with the document and the explained findings of the last sending. */
export const selectKeptReports = named(
  'reporting.select_kept_reports',
  {
    parameters: [HomeCodeSchema, CalendarDateSchema],
    row: Type.Object({
      formVersionNo: Type.Integer(),
      formKey: Type.String(),
      part: PartSchema,
      reporter: Type.String(),
      state: State,
      revision: Type.Integer(),
      approvedRevision: nullable(Type.Integer()),
      firstSentAt: nullable(InstantSchema),
      sentAt: nullable(InstantSchema),
      dueAt: InstantSchema,
      secondsSpent: nullable(Type.Integer()),
      doubts: Type.Integer(),
      marks: nullable(Type.String()),
      yesNo: nullable(Type.Array(nullable(Type.Integer()))),
      numbers: nullable(Texts),
      texts: nullable(Texts),
      statementKinds: nullable(Type.Array(Type.String())),
      statements: nullable(Type.Array(Type.String())),
      document: nullable(DocumentSchema),
      findings: nullable(Type.Integer()),
    }),
  },
  `select r.form_version_no as "formVersionNo", v.form_key as "formKey", r.part, r.reporter, r.state, r.revision, r.approved_revision as "approvedRevision",
      r.first_sent_at as "firstSentAt", r.sent_at as "sentAt", r.due_at as "dueAt", r.seconds_spent as "secondsSpent", r.doubts, r.marks,
      r.yes_no as "yesNo", r.numbers, r.texts, r.statement_kinds as "statementKinds", r.statements, a.document,
      jsonb_array_length(a.checks -> 'findings') as findings
     from reporting.report r
     join reporting.form_version v on v.home_code = '00' and v.form_version_no = r.form_version_no
     left join lateral (
       select s.document, s.checks from reporting.report_action s
        where s.home_code = r.home_code and s.period_end = r.period_end and s.form_version_no = r.form_version_no
          and s.reporter = r.reporter and s.kind = 'sent'
        order by s.no desc limit 1) a on true
    where r.home_code = $1 and r.period_end = $2 order by v.form_key, r.reporter`,
);

/** All acts on the reports of a home for a period, oldest first. */
export const selectLoggedActs = named(
  'reporting.select_logged_acts',
  {
    parameters: [HomeCodeSchema, CalendarDateSchema],
    row: Type.Object({
      formVersionNo: Type.Integer(),
      reporter: Type.String(),
      kind: Kind,
      at: InstantSchema,
      seconds: nullable(Type.Integer()),
    }),
  },
  `select form_version_no as "formVersionNo", reporter, kind, at, (document ->> 'secondsSpent')::int as seconds
     from reporting.report_action where home_code = $1 and period_end = $2 order by no`,
);

/** The snapshots of days from $1 to $2, both included; cutOff: of those that a cut-off took, its moment. */
export const selectSnapshotsToVerify = named(
  'reporting.select_snapshots_to_verify',
  {
    parameters: [CalendarDateSchema, CalendarDateSchema],
    row: Type.Object({
      id: SnapshotIdSchema,
      date: CalendarDateSchema,
      cutOff: nullable(InstantSchema),
      liveDayId: nullable(SnapshotIdSchema),
    }),
  },
  `select s.id, s.report_date as date, c.cut_off as "cutOff", d.id as "liveDayId" from reporting.snapshot s
     left join reporting.live_cut c on c.home_code = '00' and c.report_date = s.report_date and c.snapshot_id = s.id
     left join reporting.live_day d on d.home_code = '00' and d.report_date = s.report_date
    where s.home_code = '00' and s.report_date between $1 and $2 order by s.report_date, s.revision`,
);

/** Keeps a difference; the same one found again is seen once more. */
export const keepDifference = named(
  'reporting.keep_difference',
  {
    parameters: [
      HomeCodeSchema,
      Type.String(),
      Type.String(),
      CalendarDateSchema,
      Type.String(),
      Type.String(),
      Type.String(),
      InstantSchema,
    ],
    row: NoRow,
  },
  `insert into reporting.difference (home_code, id, kind, day, place, kept, recomputed, found_at, last_seen_at)
   values ($1, $2, $3, $4, $5, $6::text::jsonb, $7::text::jsonb, $8, $8)
   on conflict (home_code, id) do update set last_seen_at = excluded.last_seen_at`,
);

export const insertVerification = named(
  'reporting.insert_verification',
  {
    parameters: [
      Type.String(),
      InstantSchema,
      nullable(CalendarDateSchema),
      CalendarDateSchema,
      CalendarDateSchema,
      Type.Integer(),
      Type.Integer(),
      Type.Integer(),
    ],
    row: NoRow,
  },
  `insert into reporting.verification (id, started_at, by_night_of, first_day, last_day, reports, snapshots, differences)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** The first days of the spans that a night has compared. */
export const selectSpansOfNight = named(
  'reporting.select_spans_of_night',
  { parameters: [CalendarDateSchema], row: Type.Object({ first: CalendarDateSchema }) },
  `select first_day as first from reporting.verification where home_code = '00' and by_night_of = $1 order by first_day`,
);

export const DifferenceRow = Type.Object({
  home: HomeCodeSchema,
  id: Type.String(),
  kind: Type.String(),
  day: CalendarDateSchema,
  place: Type.String(),
  kept: Type.Unknown(),
  recomputed: Type.Unknown(),
  foundAt: InstantSchema,
  lastSeenAt: InstantSchema,
});

/** The differences that were seen last, newest first. */
export const selectDifferences = named(
  'reporting.select_differences',
  { parameters: [Type.Integer()], row: DifferenceRow },
  `select home_code as home, id, kind, day, place, kept, recomputed, found_at as "foundAt", last_seen_at as "lastSeenAt"
     from reporting.difference order by last_seen_at desc, day desc, home_code, id limit $1`,
);

export const VerificationRow = Type.Object({
  startedAt: InstantSchema,
  byNight: notNull(Type.Boolean(), 'is not null'),
  firstDay: CalendarDateSchema,
  lastDay: CalendarDateSchema,
  reports: Type.Integer(),
  snapshots: Type.Integer(),
  differences: Type.Integer(),
});

export const selectVerifications = named(
  'reporting.select_verifications',
  { parameters: [Type.Integer()], row: VerificationRow },
  `select started_at as "startedAt", by_night_of is not null as "byNight", first_day as "firstDay", last_day as "lastDay", reports, snapshots, differences
     from reporting.verification where home_code = '00' order by started_at desc, id limit $1`,
);

/** Takes the comparisons of nights for this transaction; false: one is being made. */
export const tryVerification = named(
  'reporting.try_verification',
  { parameters: [], row: Type.Object({ taken: notNull(Type.Boolean(), 'the answer of a lock') }) },
  `select pg_try_advisory_xact_lock(${advisoryLock('reporting.verification')}) as taken`,
);
