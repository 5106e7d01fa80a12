import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';
import { ACTION_KINDS } from '../../domain/network/report.ts';
import { SnapshotIdSchema } from '../snapshot-queries.ts';
import { DocumentSchema, PartSchema } from './schemas.ts';

const CutKind = Type.Enum(['cut-off', 'closed'] as const, { type: 'string' });
const Kind = Type.Enum([...ACTION_KINDS], { type: 'string' });
const Versions = Type.Array(Type.Integer());

/** Lived days from $1 on, with the cuts that were made of them. */
export const selectDaysToCut = named(
  'reporting.select_days_to_cut',
  {
    parameters: [CalendarDateSchema],
    row: Type.Object({
      date: CalendarDateSchema,
      regimeNo: Type.Integer(),
      formVersions: Versions,
      cuts: nullable(Type.Array(Type.String())),
    }),
  },
  `select d.report_date as date, d.regime_no as "regimeNo", d.form_versions as "formVersions", array_agg(c.kind) filter (where c.kind is not null) as cuts
     from reporting.live_day d left join reporting.live_cut c on c.home_code = d.home_code and c.report_date = d.report_date
    where d.home_code = '00' and d.report_date >= $1
    group by d.report_date, d.regime_no, d.form_versions order by d.report_date`,
);

export const insertCut = named(
  'reporting.insert_cut',
  {
    parameters: [CalendarDateSchema, CutKind, InstantSchema, SnapshotIdSchema, Type.Integer(), InstantSchema],
    row: NoRow,
  },
  'insert into reporting.live_cut (report_date, kind, cut_off, snapshot_id, late, made_at) values ($1, $2, $3, $4, $5, $6)',
);

/** When each report of a day that counts was sent. */
export const selectSentTimes = named(
  'reporting.select_sent_times',
  {
    parameters: [CalendarDateSchema, Versions],
    row: Type.Object({ formVersionNo: Type.Integer(), reporter: Type.String(), sentAt: nullable(InstantSchema) }),
  },
  `select form_version_no as "formVersionNo", reporter, sent_at as "sentAt" from reporting.report
    where period_end = $1 and form_version_no = any($2) and state in ('sent', 'approved')`,
);

/** All that was done with the reports of a day that something was done with after a moment, oldest first. */
export const selectActionsAround = named(
  'reporting.select_actions_around',
  {
    parameters: [CalendarDateSchema, Versions, InstantSchema],
    row: Type.Object({
      home: HomeCodeSchema,
      formVersionNo: Type.Integer(),
      reporter: Type.String(),
      part: PartSchema,
      kind: Kind,
      at: InstantSchema,
      document: nullable(DocumentSchema),
    }),
  },
  `select a.home_code as home, a.form_version_no as "formVersionNo", a.reporter, r.part, a.kind, a.at, a.document
     from reporting.report_action a
     join reporting.report r on r.home_code = a.home_code and r.period_end = a.period_end and r.form_version_no = a.form_version_no
      and r.reporter = a.reporter
    where a.period_end = $1 and a.form_version_no = any($2)
      and exists (select 1 from reporting.report_action later where later.home_code = a.home_code and later.period_end = $1
        and later.form_version_no = a.form_version_no and later.reporter = a.reporter and later.at > $3)
    order by a.no`,
);
