import { Type } from 'typebox';
import { transactionLockIfFree } from '#kernel/db/advisory-locks';
import { defineJob } from '#kernel/outbox';
import { deliverMessages } from '../../use-cases/messages/deliver-messages.ts';

/**
 * Held by the job while letters leave, whoever asked for it: a server that keeps silent holds one place of the job runner and no
 * second one. It goes with its connection, so that a killed program leaves nothing locked.
 */
const lockLeaving = transactionLockIfFree('identity.leaving-messages');

/** Each minute: e-mails and text messages that are due leave. While they already do, a further run has nothing to do. */
export const deliverMessagesByTheClock = defineJob(
  'identity.deliver-messages',
  { payload: Type.Object({}), attempts: 1, timeLimitSeconds: 300, everyMinute: true },
  async (_payload, work) => {
    if (await lockLeaving(work.tx)) await deliverMessages(work);
  },
);
