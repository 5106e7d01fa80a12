import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named } from '#kernel/db/named';

const KindSchema = Type.Enum(['off', 'worked'] as const, { type: 'string' });

export const WeekRow = Type.Object({
  validFrom: CalendarDateSchema,
  /** 1 Monday to 7 Sunday. */
  weekdays: Type.Array(Type.Integer()),
  /** Spans of a worked day, `HH:MM-HH:MM` in Viet Nam. */
  hours: Type.Array(Type.String()),
  source: Type.String(),
});

/** All working weeks, oldest first. */
export const readWeeks = named(
  'organisations.read_weeks',
  { parameters: [], row: WeekRow },
  `select valid_from as "validFrom", weekdays, hours, source from organisations.working_week order by valid_from limit 200`,
);

/** A week that begins on a day replaces the one recorded for that day. */
export const putWeek = named(
  'organisations.put_week',
  {
    parameters: [
      CalendarDateSchema,
      Type.Array(Type.Integer()),
      Type.Array(Type.String()),
      Type.String(),
      InstantSchema,
      Type.String(),
    ],
    row: NoRow,
  },
  `insert into organisations.working_week (valid_from, weekdays, hours, source, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6)
   on conflict (valid_from) do update set weekdays = excluded.weekdays, hours = excluded.hours, source = excluded.source,
     recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by`,
);

export const SpecialDayRow = Type.Object({ day: CalendarDateSchema, kind: KindSchema, nameVi: Type.String() });

/** Days off and days made up for, from $1 to $2, both included. */
export const readSpecialDays = named(
  'organisations.read_special_days',
  { parameters: [CalendarDateSchema, CalendarDateSchema], row: SpecialDayRow },
  `select day, kind, name_vi as "nameVi" from organisations.special_day where day between $1 and $2 order by day`,
);

export const deleteSpecialDays = named(
  'organisations.delete_special_days',
  { parameters: [CalendarDateSchema, CalendarDateSchema], row: NoRow },
  `delete from organisations.special_day where day between $1 and $2`,
);

/** Records days (a JSON array with day, kind and nameVi). */
export const insertSpecialDays = named(
  'organisations.insert_special_days',
  { parameters: [Type.Unknown(), InstantSchema, Type.String()], row: NoRow },
  `insert into organisations.special_day (day, kind, name_vi, recorded_at, recorded_by)
   select d.day, d.kind, d."nameVi", $2, $3 from jsonb_to_recordset($1::jsonb) as d (day date, kind text, "nameVi" text)`,
);
