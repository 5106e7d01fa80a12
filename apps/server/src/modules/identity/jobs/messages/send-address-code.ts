import { randomUUID } from 'node:crypto';
import { Type } from 'typebox';
import { transactionLockIfFree } from '#kernel/db/advisory-locks';
import { defineJob, requestJob } from '#kernel/outbox';
import { ChannelSchema } from '../../queries/messages/delivery-queries.ts';
import { deliverAddressCode } from '../../use-cases/messages/deliver-address-code.ts';

/** Held while a code leaves, so that codes take one place of the job runner however many are asked for while a server keeps silent. */
const lockLeaving = transactionLockIfFree('identity.leaving-codes');
const Payload = Type.Object({ accountId: Type.String(), channel: ChannelSchema });

/** Sends the code that confirms an address, to that address. While another one leaves it is asked for again, which costs no try. */
export const sendAddressCode = defineJob(
  'identity.send-address-code',
  { payload: Payload, attempts: 3, timeLimitSeconds: 40 },
  async (payload, work) => {
    if (await lockLeaving(work.tx)) await deliverAddressCode(payload, work, randomUUID());
    else await requestJob(work.tx, sendAddressCode, payload);
  },
);
