import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';
import { UnitIdSchema } from '#modules/organisations';
import { REPORT_STATES } from '../../domain/network/report.ts';
import { DocumentSchema, PartSchema } from './schemas.ts';

const State = Type.Enum([...REPORT_STATES], { type: 'string' });
const Units = Type.Array(UnitIdSchema);

/** Keeps a change that was told; told again it stays as it is. */
export const insertUnitChange = named(
  'reporting.insert_unit_change',
  { parameters: [CalendarDateSchema, Type.String(), Units, Units, InstantSchema], row: NoRow },
  `insert into reporting.unit_change (day, id, ended, begun, heard_at) values ($1, $2, $3, $4, $5) on conflict do nothing`,
);

/** Changes whose day has come and that the ledger has not followed, oldest first; kept from others until the transaction ends. */
export const lockUnitChanges = named(
  'reporting.lock_unit_changes',
  {
    parameters: [CalendarDateSchema],
    row: Type.Object({ day: CalendarDateSchema, id: Type.String(), ended: Units, begun: Units }),
  },
  `select day, id, ended, begun from reporting.unit_change
    where home_code = '00' and followed_at is null and day <= $1 order by day, heard_at, id limit 200 for update`,
);

export const markFollowed = named(
  'reporting.mark_unit_change_followed',
  { parameters: [CalendarDateSchema, Type.String(), InstantSchema], row: NoRow },
  `update reporting.unit_change set followed_at = $3 where home_code = '00' and day = $1 and id = $2`,
);

/**
 * Reports of units that are no more from the day $4 on, of periods that end from $2 on and are open at $3: those that nobody sent or
 * that were returned, and, of periods that end on that day or later, those that were sent too.
 */
export const selectReportsOfGone = named(
  'reporting.select_reports_of_gone',
  {
    parameters: [Units, CalendarDateSchema, InstantSchema, CalendarDateSchema],
    row: Type.Object({
      home: HomeCodeSchema,
      periodEnd: CalendarDateSchema,
      formVersionNo: Type.Integer(),
      formKey: Type.String(),
      reporter: Type.String(),
      part: PartSchema,
      unitId: nullable(UnitIdSchema),
      state: State,
      revision: Type.Integer(),
    }),
  },
  `select r.home_code as home, r.period_end as "periodEnd", r.form_version_no as "formVersionNo", v.form_key as "formKey", r.reporter, r.part,
      r.unit_id as "unitId", r.state, r.revision
     from reporting.report r join reporting.form_version v on v.home_code = '00' and v.form_version_no = r.form_version_no
    where r.unit_id = any($1) and r.period_end >= $2 and (r.state in ('expected', 'returned') or (r.state <> 'exempt' and r.period_end >= $4))
      and (r.closes_at > $3 or r.reopened_until > $3)
    order by r.home_code, r.period_end, r.form_version_no, r.reporter for update of r`,
);

/** A report goes on as that of another unit, which bears the same code. */
export const handOverReport = named(
  'reporting.hand_over_report',
  { parameters: [HomeCodeSchema, CalendarDateSchema, Type.Integer(), Type.String(), UnitIdSchema], row: NoRow },
  `update reporting.report set unit_id = $5, changed_xid = pg_current_xact_id()
    where home_code = $1 and period_end = $2 and form_version_no = $3 and reporter = $4`,
);

/** The map of a lived day changed while it was lived: it has the units of another register. */
export const moveLiveDay = named(
  'reporting.move_live_day',
  { parameters: [CalendarDateSchema, Type.Integer()], row: NoRow },
  `update reporting.live_day set register_no = $2 where home_code = '00' and report_date = $1`,
);

/** What units that are no more had drafted or sent for periods that end on $3 or later, newest first; the part null: of all blocks. */
export const selectTakenOver = named(
  'reporting.select_taken_over',
  {
    parameters: [Type.Array(HomeCodeSchema), Units, CalendarDateSchema, nullable(PartSchema)],
    row: Type.Object({
      periodEnd: CalendarDateSchema,
      reporter: Type.String(),
      unitId: nullable(UnitIdSchema),
      part: PartSchema,
      formKey: Type.String(),
      formNameVi: Type.String(),
      formNameEn: Type.String(),
      state: State,
      isDraft: notNull(Type.Boolean(), 'is not null'),
      savedAt: notNull(InstantSchema, 'one of both is there'),
      document: notNull(DocumentSchema, 'one of both is there'),
    }),
  },
  `select r.period_end as "periodEnd", r.reporter, r.unit_id as "unitId", r.part, f.form_key as "formKey", f.name_vi as "formNameVi",
      f.name_en as "formNameEn", r.state, d.document is not null as "isDraft", coalesce(d.saved_at, a.at) as "savedAt",
      coalesce(d.document, a.document) as document
     from reporting.report r
     join reporting.form_version v on v.home_code = '00' and v.form_version_no = r.form_version_no
     join reporting.form f on f.home_code = '00' and f.form_key = v.form_key
     left join reporting.report_draft d on d.home_code = r.home_code and d.period_end = r.period_end
       and d.form_version_no = r.form_version_no and d.reporter = r.reporter
     left join reporting.report_action a on a.home_code = r.home_code and a.period_end = r.period_end
       and a.form_version_no = r.form_version_no and a.reporter = r.reporter and a.kind = 'sent' and a.revision = r.revision
    where r.home_code = any($1) and r.unit_id = any($2) and r.period_end >= $3 and ($4::text is null or r.part = $4)
      and (d.document is not null or a.document is not null)
    order by r.period_end desc, r.reporter, r.part, f.form_key limit 60`,
);
