import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull, nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';

const Areas = Type.Array(Type.String());
const Part = nullable(Type.String());
const Area = notNull(Type.String(), 'one of the areas asked for');
const Count = notNull(Type.Integer(), 'a count');
const Sum = notNull(Type.Integer(), 'a sum over at least one row');
/** Only the homes of the areas asked for are read. */
const OF_HOMES = 'r.home_code in (select distinct left(asked.area, 2) from unnest($1::text[]) as asked (area))';
/** A reading counts for its own place and for the province above. */
const READINGS_PLACED = `reporting.line_reading r cross join lateral (select r.area union select r.home_code) as a (area)`;
const PLACED = { parameters: [Areas, CalendarDateSchema, CalendarDateSchema, Part] as const };

/** Keeps readings of one place and moment, one for each page. A repeat changes nothing. */
export const insertReadings = named(
  'reporting.insert_line_readings',
  {
    parameters: [
      HomeCodeSchema,
      CalendarDateSchema,
      Type.String(),
      Type.String(),
      Part,
      InstantSchema,
      Type.Array(Type.String()),
      Type.Array(Type.Integer()),
      Type.Array(Type.Integer()),
      Type.Array(Type.String()),
    ],
    row: Type.Object({ page: Type.String() }),
  },
  `insert into reporting.line_reading (home_code, measured_on, id, area, part, at, page, requests, failures, durations)
   select $1, $2, $3, $4, $5, $6, page, requests, failures, durations::integer[]
     from unnest($7::text[], $8::integer[], $9::integer[], $10::text[]) as given (page, requests, failures, durations)
   on conflict do nothing returning page`,
);

/** How many readings a place has sent on a day: a browser that runs wild fills no table. */
export const countReadings = named(
  'reporting.count_line_readings',
  { parameters: [HomeCodeSchema, CalendarDateSchema, Type.String()], row: Type.Object({ readings: Count }) },
  `select count(*)::int as readings from reporting.line_reading where home_code = $1 and measured_on = $2 and area = $3`,
);

export const deleteReadingsBefore = named(
  'reporting.delete_line_readings_before',
  { parameters: [CalendarDateSchema], row: NoRow },
  'delete from reporting.line_reading where measured_on < $1',
);

/** Of each area the time within which three quarters of the answered requests were answered, in whole milliseconds. */
export const readResponseTimes = named(
  'reporting.read_response_times',
  { ...PLACED, row: Type.Object({ area: Area, milliseconds: notNull(Type.Integer(), 'of at least one duration') }) },
  `select a.area, percentile_disc(0.75) within group (order by d.duration)::int as milliseconds
     from ${READINGS_PLACED} cross join lateral unnest(r.durations) as d (duration)
    where ${OF_HOMES} and a.area = any($1) and r.measured_on between $2 and $3 and ($4::text is null or r.part is null or r.part = $4)
    group by a.area order by a.area`,
);

/** Of each area the requests that browsers made, and those that failed. */
export const readFailures = named(
  'reporting.read_line_failures',
  { ...PLACED, row: Type.Object({ area: Area, requests: Sum, failures: Sum }) },
  `select a.area, sum(r.requests)::int as requests, sum(r.failures)::int as failures from ${READINGS_PLACED}
    where ${OF_HOMES} and a.area = any($1) and r.measured_on between $2 and $3 and ($4::text is null or r.part is null or r.part = $4)
    group by a.area order by a.area`,
);

/** The readings of one area, oldest first. */
export const listReadings = named(
  'reporting.list_line_readings',
  {
    parameters: [Type.String(), CalendarDateSchema, CalendarDateSchema, Part, Type.Integer(), Type.Integer()],
    row: Type.Object({
      at: InstantSchema,
      area: Type.String(),
      part: Part,
      page: Type.String(),
      requests: Type.Integer(),
      failures: Type.Integer(),
      durations: Type.Array(Type.Integer()),
    }),
  },
  `select at, area, part, page, requests, failures, durations from reporting.line_reading
    where home_code = left($1, 2) and measured_on between $2 and $3 and (area = $1 or starts_with(area, $1 || '/'))
      and ($4::text is null or part is null or part = $4)
    order by at, id, page offset $5 limit $6`,
);

/**
 * Of each area the reports of periods that end from $2 to $3 and were due at the moment $5, and those of them that were sent by their
 * due moment. Exempt ones count only where they were sent all the same.
 */
export const countTimelyReports = named(
  'reporting.count_timely_reports',
  {
    parameters: [...PLACED.parameters, InstantSchema],
    row: Type.Object({ area: Area, due: Count, onTime: Count }),
  },
  `select a.area, count(*)::int as due, count(*) filter (where r.first_sent_at <= r.due_at)::int as "onTime"
     from reporting.report r
     cross join lateral (select r.home_code || '/' || r.reporter where r.reporter <> r.home_code union all select r.home_code) as a (area)
    where a.area = any($1) and r.period_end between $2 and $3 and ($4::text is null or r.part = $4)
      and ${OF_HOMES}
      and r.due_at <= $5 and (r.state <> 'exempt' or r.first_sent_at is not null)
    group by a.area order by a.area`,
);

/** The reports behind it, in the order in which they were due; the moment of the first sending, null: not sent. */
export const listDueReports = named(
  'reporting.list_due_reports',
  {
    parameters: [Type.String(), CalendarDateSchema, CalendarDateSchema, Part, InstantSchema, Type.Integer(), Type.Integer()],
    row: Type.Object({
      area: notNull(Type.String(), 'a path of codes'),
      part: Type.String(),
      nameVi: Type.String(),
      nameEn: Type.String(),
      periodEnd: CalendarDateSchema,
      dueAt: InstantSchema,
      firstSentAt: nullable(InstantSchema),
    }),
  },
  `select case when r.reporter = r.home_code then r.home_code else r.home_code || '/' || r.reporter end as area, r.part,
      f.name_vi as "nameVi", f.name_en as "nameEn", r.period_end as "periodEnd", r.due_at as "dueAt", r.first_sent_at as "firstSentAt"
     from reporting.report r join reporting.form_version v on v.home_code = '00' and v.form_version_no = r.form_version_no
     join reporting.form f on f.home_code = '00' and f.form_key = v.form_key
    where r.home_code = left($1, 2) and r.period_end between $2 and $3 and ($1 = r.home_code or $1 = r.home_code || '/' || r.reporter)
      and ($4::text is null or r.part = $4) and r.due_at <= $5 and (r.state <> 'exempt' or r.first_sent_at is not null)
    order by r.due_at, r.reporter, f.form_key, r.part offset $6 limit $7`,
);
