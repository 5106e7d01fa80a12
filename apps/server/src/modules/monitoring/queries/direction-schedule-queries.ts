import { type Static, Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { NoRow, named, nullable } from '#kernel/db/named';
import { HomeCodeSchema, idSchema } from '#kernel/ids';
import { DirectedTaskIdSchema } from '../domain/direction/ids.ts';
import { FREQUENCIES, WORKING_DAY_RULES } from '../domain/direction/recurrence.ts';
import { AreaSchema, PartSchema } from './direction-rows.ts';

export const ScheduleIdSchema = idSchema<'TaskSchedule'>();
export const FrequencySchema = Type.Enum(FREQUENCIES, { type: 'string' });
export const WorkingDayRuleSchema = Type.Enum(WORKING_DAY_RULES, { type: 'string' });

export const ScheduleRow = Type.Object({
  id: ScheduleIdSchema,
  frequency: FrequencySchema,
  weekday: nullable(Type.Integer()),
  monthDay: nullable(Type.Integer()),
  workingDayRule: WorkingDayRuleSchema,
  dueHour: nullable(Type.String()),
  validFrom: CalendarDateSchema,
  validTo: nullable(CalendarDateSchema),
  task: Type.Unknown(),
  assignerArea: nullable(AreaSchema),
  assignerPart: nullable(PartSchema),
  creatorName: Type.String(),
});
export type ScheduleRow = Static<typeof ScheduleRow>;

/** Schedules that have not ended on the day, oldest first. */
export const readSchedules = named(
  'monitoring.read_task_schedules',
  { parameters: [CalendarDateSchema], row: ScheduleRow },
  `select id, frequency, weekday, month_day as "monthDay", working_day_rule as "workingDayRule", due_hour as "dueHour",
          valid_from as "validFrom", valid_to as "validTo", task, assigner_area as "assignerArea", assigner_part as "assignerPart",
          creator_name as "creatorName"
     from monitoring.task_schedule where valid_to is null or valid_to > $1 order by id limit 1000`,
);

export const insertSchedule = named(
  'monitoring.insert_task_schedule',
  {
    parameters: [
      HomeCodeSchema,
      ScheduleIdSchema,
      FrequencySchema,
      nullable(Type.Integer()),
      nullable(Type.Integer()),
      WorkingDayRuleSchema,
      nullable(Type.String()),
      CalendarDateSchema,
      nullable(CalendarDateSchema),
      Type.Unknown(),
      nullable(AreaSchema),
      nullable(PartSchema),
      InstantSchema,
      Type.String(),
      Type.String(),
    ],
    row: NoRow,
  },
  `insert into monitoring.task_schedule (home_code, id, frequency, weekday, month_day, working_day_rule, due_hour, valid_from, valid_to,
     task, assigner_area, assigner_part, created_at, created_by, creator_name)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
);

export const endSchedule = named(
  'monitoring.end_task_schedule',
  {
    parameters: [HomeCodeSchema, ScheduleIdSchema, nullable(AreaSchema), nullable(PartSchema), CalendarDateSchema],
    row: Type.Object({ id: ScheduleIdSchema }),
  },
  `update monitoring.task_schedule set valid_to = greatest($5, valid_from)
    where home_code = $1 and id = $2 and assigner_area is not distinct from $3 and assigner_part is not distinct from $4
      and (valid_to is null or valid_to > $5) returning id`,
);

/** The occurrences of a schedule since a day that were opened. */
export const readOccurrences = named(
  'monitoring.read_schedule_occurrences',
  { parameters: [HomeCodeSchema, ScheduleIdSchema, CalendarDateSchema], row: Type.Object({ nominalDay: CalendarDateSchema }) },
  `select nominal_day as "nominalDay" from monitoring.schedule_occurrence
    where home_code = $1 and schedule_id = $2 and nominal_day >= $3 order by nominal_day`,
);

export const insertOccurrence = named(
  'monitoring.insert_schedule_occurrence',
  {
    parameters: [HomeCodeSchema, ScheduleIdSchema, CalendarDateSchema, CalendarDateSchema, DirectedTaskIdSchema],
    row: NoRow,
  },
  `insert into monitoring.schedule_occurrence (home_code, schedule_id, nominal_day, opened_on, task_id) values ($1, $2, $3, $4, $5)`,
);
