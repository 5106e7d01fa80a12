import { Type } from 'typebox';
import { defineJob } from '#kernel/outbox';
import { deleteDeliveriesBefore } from '../../queries/messages/delivery-queries.ts';
import { deleteMessagesBefore } from '../../queries/messages/message-queries.ts';
import { readMessageSettings } from '../../queries/messages/settings-queries.ts';

const DAY_MS = 86_400_000;
/** At most so many at a time: a minute later the next ones follow. */
const BATCH = 20_000;

/** Each minute: forgets messages, and how they went out, that are older than the settings say. */
export const forgetMessages = defineJob(
  'identity.forget-messages',
  { payload: Type.Object({}), attempts: 3, timeLimitSeconds: 60, everyMinute: true },
  async (_payload, { tx, clock }) => {
    const [settings] = await readMessageSettings(tx);
    if (!settings) throw new Error('the settings of messages are gone');
    const before = new Date(clock.now().getTime() - settings.retentionDays * DAY_MS).toISOString();
    await deleteDeliveriesBefore(tx, before, BATCH);
    await deleteMessagesBefore(tx, before, BATCH);
  },
);
