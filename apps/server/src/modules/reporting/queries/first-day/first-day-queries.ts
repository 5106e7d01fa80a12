import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, notNull } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';

const Area = Type.String();
const Counted = notNull(Type.BigInt(), 'a count is never null');

export const insertFirstDayMark = named(
  'reporting.insert_first_day_mark',
  {
    parameters: [HomeCodeSchema, Area, Type.String(), Type.Boolean(), InstantSchema, Type.String(), Type.String()],
    row: NoRow,
  },
  `insert into reporting.first_day_mark (home_code, area, item_key, is_done, marked_at, marked_by, marked_by_name)
    values ($1, $2, $3, $4, $5, $6, $7)`,
);

/** The last mark of each item, of the areas at or below $2. */
export const selectFirstDayMarks = named(
  'reporting.select_first_day_marks',
  {
    parameters: [HomeCodeSchema, Area],
    row: Type.Object({
      area: Area,
      itemKey: Type.String(),
      isDone: Type.Boolean(),
      at: InstantSchema,
      byName: Type.String(),
    }),
  },
  `select distinct on (area, item_key) area, item_key as "itemKey", is_done as "isDone", marked_at as at, marked_by_name as "byName"
     from reporting.first_day_mark where home_code = $1 and (area = $2 or starts_with(area, $2 || '/'))
    order by area, item_key, no desc limit 5000`,
);

/** Reporters of a province that have sent a report of a period that ended on the day $2 or later, with how many. */
export const selectReportsSentOfProvince = named(
  'reporting.select_reports_sent_of_province',
  { parameters: [HomeCodeSchema, CalendarDateSchema], row: Type.Object({ reporter: Type.String(), sent: Counted }) },
  `select reporter, count(*) as sent from reporting.report
    where home_code = $1 and period_end >= $2 and revision > 0 group by reporter order by reporter limit 5000`,
);

/** Areas of a province that have published a service point. */
export const selectAreasWithServicePoint = named(
  'reporting.select_areas_with_service_point',
  { parameters: [HomeCodeSchema], row: Type.Object({ area: Area, points: Counted }) },
  `select area, count(*) as points from (
      select distinct on (point_id) area, state from reporting.service_point_version where home_code = $1 order by point_id, version desc
    ) as current where state = 'published' group by area order by area limit 5000`,
);
