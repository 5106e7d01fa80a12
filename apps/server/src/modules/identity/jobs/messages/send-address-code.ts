import { randomUUID } from 'node:crypto';
import { Type } from 'typebox';
import { defineJob } from '#kernel/outbox';
import { ChannelSchema } from '../../queries/messages/delivery-queries.ts';
import { deliverAddressCode } from '../../use-cases/messages/deliver-address-code.ts';

/** Sends the code that confirms an address, to that address. */
export const sendAddressCode = defineJob(
  'identity.send-address-code',
  { payload: Type.Object({ accountId: Type.String(), channel: ChannelSchema }), attempts: 3, timeLimitSeconds: 40 },
  (payload, work) => deliverAddressCode(payload, work, randomUUID()),
);
