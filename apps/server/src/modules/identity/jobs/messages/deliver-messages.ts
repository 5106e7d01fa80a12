import { Type } from 'typebox';
import { defineJob } from '#kernel/outbox';
import { deliverMessages } from '../../use-cases/messages/deliver-messages.ts';

/** Each minute: e-mails and text messages that are due leave. */
export const deliverMessagesByTheClock = defineJob(
  'identity.deliver-messages',
  { payload: Type.Object({}), attempts: 1, timeLimitSeconds: 300, everyMinute: true },
  async (_payload, work) => {
    await deliverMessages(work);
  },
);
