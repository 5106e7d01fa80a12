import { type Static, Type } from 'typebox';
import { CalendarDateSchema, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { homeOf, newId } from '#kernel/ids';
import { reading, useCase } from '#kernel/use-case';
import { DirectiveIdSchema } from '../../domain/direction/ids.ts';
import { problem } from '../../problems.ts';
import { SystemSchema } from '../../queries/direction-rows.ts';
import {
  endSchedule,
  FrequencySchema,
  insertSchedule,
  readSchedules,
  ScheduleIdSchema,
  WorkingDayRuleSchema,
} from '../../queries/direction-schedule-queries.ts';
import { Chosen, GroupCode, PLAN_FIELDS } from './create-task.ts';
import { homeOfPlace } from './store-directed-tasks.ts';
import { PlaceSchema } from './views.ts';

const { dueKind: _kind, due: _due, start: _start, ...WORDS } = PLAN_FIELDS;

/** What each occurrence is; its deadline is its day, or an hour of it. */
export const ScheduledTask = Type.Object({
  ...WORDS,
  system: SystemSchema,
  directiveId: Type.Optional(DirectiveIdSchema),
  groupCode: Type.Optional(GroupCode),
  chosen: Type.Array(Chosen, { minItems: 1, maxItems: 100 }),
});

const TIMES = {
  frequency: FrequencySchema,
  weekday: nullable(Type.Integer({ minimum: 1, maximum: 7 })),
  monthDay: nullable(Type.Integer({ minimum: 1, maximum: 31 })),
  workingDayRule: WorkingDayRuleSchema,
  dueHour: nullable(Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' })),
  validFrom: CalendarDateSchema,
  validTo: nullable(CalendarDateSchema),
};
export const NewSchedule = Type.Object({ assigner: PlaceSchema, ...TIMES, task: ScheduledTask });

/**
 * Sets up a recurring task; a job opens its occurrences day by day, from today on at the earliest.
 * @throws monitoring/schedule-faulty
 * @rule DIR-501
 */
export const scheduleTask = useCase(
  'monitoring.schedule-task',
  {
    permission: 'monitoring.direct-tasks',
    input: NewSchedule,
    target: ({ assigner }) => assigner,
    audit: ({ frequency, validFrom, validTo }) => ({ frequency, validFrom, validTo }),
    home: ({ assigner }) => homeOfPlace(assigner),
  },
  async ({ assigner, task, ...times }, { tx, actor, clock }) => {
    const { frequency, weekday, monthDay, workingDayRule, dueHour, validFrom, validTo } = times;
    const fits = (frequency === 'weekly') === (weekday !== null) && (frequency === 'monthly') === (monthDay !== null);
    if (!fits || validFrom < vietnamDay(clock.now()) || (validTo !== null && validTo < validFrom))
      throw problem('schedule-faulty');
    const home = homeOfPlace(assigner);
    const id = newId<'TaskSchedule'>(home, clock.now());
    const when = [frequency, weekday, monthDay, workingDayRule, dueHour, validFrom, validTo] as const;
    const by = [clock.now().toISOString(), actor.id, actor.name] as const;
    await insertSchedule(tx, home, id, ...when, JSON.stringify(task), assigner.area, assigner.part, ...by);
    return { scheduleId: id };
  },
);

/**
 * Ends a recurring task: nothing opens from today on; what is open stays.
 * @throws monitoring/schedule-not-found (for who did not set it up too)
 */
export const endTaskSchedule = useCase(
  'monitoring.end-task-schedule',
  {
    permission: 'monitoring.direct-tasks',
    input: Type.Object({ scheduleId: ScheduleIdSchema, at: PlaceSchema }),
    target: ({ at }) => at,
    audit: ({ scheduleId }) => ({ scheduleId }),
    home: ({ scheduleId }) => homeOf(scheduleId),
  },
  async ({ scheduleId, at }, { tx, clock }) => {
    const [ended] = await endSchedule(tx, homeOf(scheduleId), scheduleId, at.area, at.part, vietnamDay(clock.now()));
    if (!ended) throw problem('schedule-not-found');
    return { scheduleId };
  },
);

export const Schedules = Type.Object({
  schedules: Type.Array(
    Type.Object({
      scheduleId: ScheduleIdSchema,
      ...TIMES,
      textVi: Type.String(),
      assigner: PlaceSchema,
      creatorName: Type.String(),
    }),
  ),
});
/** Recurring tasks that have not ended. */
export const listSchedules = reading(
  'monitoring.list-task-schedules',
  { permission: 'monitoring.direct-tasks', input: Type.Object({ at: PlaceSchema }), target: ({ at }) => at },
  async ({ at }, { tx, clock }): Promise<Static<typeof Schedules>> => {
    const today = vietnamDay(clock.now());
    const rows = await readSchedules(tx, today);
    const own = rows.filter(
      ({ assignerArea, assignerPart }) => at.area === null || (assignerArea === at.area && assignerPart === at.part),
    );
    return {
      schedules: own.map(({ id, task, assignerArea, assignerPart, ...row }) => ({
        ...row,
        scheduleId: id,
        textVi: (task as Static<typeof ScheduledTask>).textVi,
        assigner: { area: assignerArea, part: assignerPart },
      })),
    };
  },
);
