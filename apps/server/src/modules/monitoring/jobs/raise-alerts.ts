import { Type } from 'typebox';
import { defineJob } from '#kernel/outbox';
import { raiseAlerts } from '../use-cases/direction/raise-alerts.ts';

/** Each minute: tells working groups what has become overdue, contradicted or red. */
export const raiseAlertsJob = defineJob(
  'monitoring.raise-alerts',
  { payload: Type.Object({}), attempts: 3, timeLimitSeconds: 120, everyMinute: true },
  async (_payload, work) => {
    await raiseAlerts(work);
  },
);
