import { Type } from 'typebox';
import { defineJob } from '#kernel/outbox';
import { tellOfTasks } from '../use-cases/messages/tell-of-tasks.ts';

/** Each minute: bodies learn of tasks that became theirs, are due soon, or are overdue. */
export const tellOfTasksJob = defineJob(
  'monitoring.tell-of-tasks',
  { payload: Type.Object({}), attempts: 3, timeLimitSeconds: 120, everyMinute: true },
  async (_payload, work) => {
    await tellOfTasks(work);
  },
);
