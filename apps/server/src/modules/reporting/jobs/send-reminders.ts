import { Type } from 'typebox';
import { defineJob } from '#kernel/outbox';
import { sendReminders } from '../use-cases/reminders/send-reminders.ts';

/** Each minute: who has not reported, and who reviews them, is reminded as the regimes say. */
export const sendRemindersByTheClock = defineJob(
  'reporting.send-reminders',
  { payload: Type.Object({}), attempts: 3, timeLimitSeconds: 120, everyMinute: true },
  async (_payload, work) => {
    await sendReminders(work);
  },
);
