import { type Static, Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';

/** Module and what it measures: `identity.sign-ins`. */
export const MeasurementKeySchema = Type.String({ pattern: '^[a-z]+\\.[a-z0-9-]{1,60}$' });

/** What was measured for one item of a report; the value null: nothing could be measured, and why. */
export const MeasuredItemSchema = Type.Object({
  itemKey: Type.String(),
  measurement: Type.String(),
  value: nullable(Type.Integer()),
  /** Of a share: its whole. */
  of: nullable(Type.Integer()),
  why: nullable(Type.String()),
  measuredAt: InstantSchema,
  /** The days that were measured, both included. */
  first: CalendarDateSchema,
  last: CalendarDateSchema,
});
export type MeasuredItem = Static<typeof MeasuredItemSchema>;

const Report = [HomeCodeSchema, CalendarDateSchema, Type.Integer(), Type.String(), Type.Integer()] as const;

/** Keeps what a sending took: items, measurements, values, wholes and reasons in the same order. */
export const insertMeasuredItems = named(
  'reporting.insert_measured_items',
  {
    parameters: [
      ...Report,
      InstantSchema,
      Type.Array(Type.String()),
      Type.Array(Type.String()),
      Type.Array(nullable(Type.Integer())),
      Type.Array(nullable(Type.Integer())),
      Type.Array(nullable(Type.String())),
      Type.Array(CalendarDateSchema),
      Type.Array(CalendarDateSchema),
    ],
    row: NoRow,
  },
  `insert into reporting.report_measurement (home_code, period_end, form_version_no, reporter, revision, measured_at, item_key,
      measurement_key, value, whole, why, first_day, last_day)
   select $1, $2, $3, $4, $5, $6, item_key, measurement_key, value, whole, why, first_day, last_day
     from unnest($7::text[], $8::text[], $9::integer[], $10::integer[], $11::text[], $12::date[], $13::date[])
       as given (item_key, measurement_key, value, whole, why, first_day, last_day)`,
);

/** What a sending took, in the order of the keys of items. */
export const selectMeasuredItems = named(
  'reporting.select_measured_items',
  { parameters: Report, row: MeasuredItemSchema },
  `select item_key as "itemKey", measurement_key as measurement, value, whole as of, why, measured_at as "measuredAt",
      first_day as first, last_day as last
     from reporting.report_measurement
    where home_code = $1 and period_end = $2 and form_version_no = $3 and reporter = $4 and revision = $5 order by item_key limit 300`,
);
