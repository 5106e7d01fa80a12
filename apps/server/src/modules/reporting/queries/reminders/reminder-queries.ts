import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { transactionLock } from '#kernel/db/advisory-locks';
import { NoRow, named, nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';
import { UnitIdSchema } from '#modules/organisations';
import { PartSchema } from '../network/schemas.ts';

const ToWhom = Type.Enum(['reporter', 'reviewer'] as const, { type: 'string' });

/** Those who remind go one after the other. */
export const lockReminders = transactionLock('reporting.reminders');

/** Reminders of periods that end from $1 to $2, both included, that went out or were passed over. */
export const selectRemindersSent = named(
  'reporting.select_reminders_sent',
  {
    parameters: [CalendarDateSchema, CalendarDateSchema],
    row: Type.Object({ regimeNo: Type.Integer(), periodEnd: CalendarDateSchema, to: ToWhom, minutesAfterDue: Type.Integer() }),
  },
  `select regime_no as "regimeNo", period_end as "periodEnd", to_whom as to, minutes_after_due as "minutesAfterDue"
     from reporting.reminder_sent where home_code = '00' and period_end between $1 and $2`,
);

export const insertRemindersSent = named(
  'reporting.insert_reminders_sent',
  {
    parameters: [
      Type.Array(Type.Integer()),
      Type.Array(CalendarDateSchema),
      Type.Array(ToWhom),
      Type.Array(Type.Integer()),
      InstantSchema,
    ],
    row: NoRow,
  },
  `insert into reporting.reminder_sent (regime_no, period_end, to_whom, minutes_after_due, sent_at)
   select regime_no, period_end, to_whom, minutes_after_due, $5
     from unnest($1::smallint[], $2::date[], $3::text[], $4::int[]) as one (regime_no, period_end, to_whom, minutes_after_due)
   on conflict do nothing`,
);

/** Reports of these regimes and periods that nobody sent, or that were returned and not sent again; never exempt ones. */
export const selectMissingReports = named(
  'reporting.select_missing_reports',
  {
    parameters: [Type.Array(Type.Integer()), Type.Array(CalendarDateSchema)],
    row: Type.Object({
      regimeNo: Type.Integer(),
      periodEnd: CalendarDateSchema,
      home: HomeCodeSchema,
      reporter: Type.String(),
      part: PartSchema,
      unitId: nullable(UnitIdSchema),
      dueAt: InstantSchema,
      formNameVi: Type.String(),
      formNameEn: Type.String(),
    }),
  },
  `select r.regime_no as "regimeNo", r.period_end as "periodEnd", r.home_code as home, r.reporter, r.part, r.unit_id as "unitId",
      r.due_at as "dueAt", f.name_vi as "formNameVi", f.name_en as "formNameEn"
     from unnest($1::smallint[], $2::date[]) as wanted (regime_no, period_end)
     join reporting.report r on r.regime_no = wanted.regime_no and r.period_end = wanted.period_end and r.state in ('expected', 'returned')
     join reporting.form_version v on v.home_code = '00' and v.form_version_no = r.form_version_no
     join reporting.form f on f.home_code = '00' and f.form_key = v.form_key
    order by r.period_end, r.home_code, r.reporter, r.part, f.form_key limit 200000`,
);

/** Who sent a report last; no row: nobody yet. */
export const selectLastSender = named(
  'reporting.select_last_sender',
  {
    parameters: [HomeCodeSchema, CalendarDateSchema, Type.Integer(), Type.String()],
    row: Type.Object({ actorId: Type.String() }),
  },
  `select actor_id as "actorId" from reporting.report_action
    where home_code = $1 and period_end = $2 and form_version_no = $3 and reporter = $4 and kind = 'sent' order by no desc limit 1`,
);
