import type { Static } from 'typebox';
import { addDays, type CalendarDate, vietnamDay } from '#kernel/calendar';
import { homeOf } from '#kernel/ids';
import type { Work } from '#kernel/use-case';
import { workingCalendar } from '#modules/organisations';
import type { DirectedTaskId } from '../../domain/direction/ids.ts';
import { occurrencesBetween } from '../../domain/direction/recurrence.ts';
import { lockPlans } from '../../queries/direction-locks.ts';
import { insertOccurrence, readOccurrences, readSchedules, type ScheduleRow } from '../../queries/direction-schedule-queries.ts';
import { assignedOf } from './create-task.ts';
import { type KnownBodies, knownBodies } from './known-bodies.ts';
import { storeDirectedTasks } from './store-directed-tasks.ts';
import type { ScheduledTask } from './task-schedules.ts';

/** A machine that stood still opens what it missed, so many days back. */
const CAUGHT_UP_DAYS = 7;
/** Holidays may move an occurrence so far. */
const REACH_DAYS = 40;

/**
 * Opens the occurrences of recurring tasks that are due today or were missed in the last days; a repeat opens nothing twice.
 * @returns how many were opened
 * @rule DIR-501
 */
export async function openOccurrences(work: Work): Promise<number> {
  const today = vietnamDay(work.clock.now());
  const first = addDays(today, -CAUGHT_UP_DAYS);
  const schedules = await readSchedules(work.tx, addDays(first, -REACH_DAYS));
  if (schedules.length === 0) return 0;
  await lockPlans(work.tx);
  const known = await knownBodies(work);
  const calendar = await workingCalendar(work.tx, first, today);
  let opened = 0;
  for (const schedule of schedules) {
    const done = await readOccurrences(work.tx, homeOf(schedule.id), schedule.id, addDays(first, -REACH_DAYS));
    const alreadyOpen = new Set(done.map(({ nominalDay }) => nominalDay));
    for (const { nominalDay, day } of occurrencesBetween(schedule, first, today, calendar)) {
      if (alreadyOpen.has(nominalDay)) continue;
      const taskId = await openOne(work, known, schedule, nominalDay, day);
      await insertOccurrence(work.tx, homeOf(schedule.id), schedule.id, nominalDay, day, taskId);
      opened += 1;
    }
  }
  return opened;
}

async function openOne(
  work: Work,
  known: KnownBodies,
  schedule: ScheduleRow,
  nominalDay: CalendarDate,
  day: CalendarDate,
): Promise<DirectedTaskId> {
  const { system, directiveId = null, groupCode = null, chosen, ...words } = schedule.task as Static<typeof ScheduledTask>;
  const assigner = { area: schedule.assignerArea, part: schedule.assignerPart };
  const due = schedule.dueHour === null ? day : `${day}T${schedule.dueHour}`;
  const [taskId] = await storeDirectedTasks(work, [
    {
      directiveId,
      position: 0,
      taskKey: `${schedule.id}|${nominalDay}`,
      registerKey: null,
      groupCode,
      system,
      section: '',
      kind: 'order',
      assigneeType: 'all',
      publishedAssignees: '',
      note: '',
      assigner,
      source: 'schedule',
      plan: { ...words, dueKind: 'by-end-of', due, start: day, dueVi: '' },
      assigned: await assignedOf(work, known, { assigner, chosen }),
    },
  ]);
  return taskId as DirectedTaskId;
}
