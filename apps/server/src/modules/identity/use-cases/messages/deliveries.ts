import { type Static, Type } from 'typebox';
import { reading, useCase } from '#kernel/use-case';
import { MessageIdSchema, messageKinds, OUTSIDE_CHANNELS } from '../../domain/messages/message-kind.ts';
import { problem } from '../../problems.ts';
import {
  ChannelSchema,
  countDeliveries,
  DeliveryRow,
  DeliveryStateSchema,
  selectDeliveries,
  tryDeliveryAgain,
} from '../../queries/messages/delivery-queries.ts';
import { MessageSettings, readMessageSettings, updateMessageSettings } from '../../queries/messages/settings-queries.ts';
import { BothTextsSchema } from './inbox.ts';
import { LeadsTo, leadsTo } from './preferences.ts';

const MOST_SHOWN = 200;

export const DeliveryQuery = Type.Object({ state: Type.Optional(DeliveryStateSchema) });
export const Deliveries = Type.Object({
  channels: Type.Array(Type.Object({ channel: ChannelSchema, leadsTo: LeadsTo })),
  counts: Type.Array(Type.Object({ channel: ChannelSchema, state: DeliveryStateSchema, count: Type.Integer() })),
  deliveries: Type.Array(Type.Object({ ...DeliveryRow.properties, kindLabel: BothTextsSchema })),
  settings: MessageSettings,
});

/**
 * How messages leave the product: where each way leads, how many stand how, the newest 200 of a state (left out: given up), and the
 * settings. Whom a delivery is for is told by the id of the account alone, and what it says not at all.
 */
export const listDeliveries = reading(
  'identity.list-message-deliveries',
  { permission: 'identity.manage', input: DeliveryQuery },
  async ({ state = 'given-up' }, { tx }): Promise<Static<typeof Deliveries>> => {
    const [settings] = await readMessageSettings(tx);
    if (!settings) throw new Error('the settings of messages are gone');
    const rows = await selectDeliveries(tx, state, MOST_SHOWN);
    return {
      channels: OUTSIDE_CHANNELS.map((channel) => ({ channel, leadsTo: leadsTo(channel) })),
      counts: await countDeliveries(tx),
      deliveries: rows.map((row) => ({
        ...row,
        kindLabel: messageKinds().get(row.kind)?.label ?? { vi: row.kind, en: row.kind },
      })),
      settings,
    };
  },
);

export const DeliveryAddress = Type.Object({ messageId: MessageIdSchema, channel: ChannelSchema });

/** Tries a delivery that was given up once more, from the beginning. @throws identity/delivery-not-found */
export const retryDelivery = useCase(
  'identity.retry-message-delivery',
  { permission: 'identity.manage', input: DeliveryAddress, audit: (input) => input },
  async ({ messageId, channel }, { tx, clock }) => {
    const [again] = await tryDeliveryAgain(tx, messageId, channel, clock.now().toISOString());
    if (!again) throw problem('delivery-not-found');
    return {};
  },
);

/** Sets how messages leave from now on. */
export const setMessageSettings = useCase(
  'identity.set-message-settings',
  {
    permission: 'identity.manage',
    input: MessageSettings,
    audit: ({ smsAccents, ...settings }) => ({ ...settings, smsAccents: String(smsAccents) }),
  },
  async (settings, { tx }) => {
    const { retentionDays, digestMinutes, quietFrom, quietTo, emailAMinute, smsAMinute, mostAttempts, smsAccents, smsMostParts } =
      settings;
    await updateMessageSettings(
      tx,
      retentionDays,
      digestMinutes,
      quietFrom,
      quietTo,
      emailAMinute,
      smsAMinute,
      mostAttempts,
      smsAccents,
      smsMostParts,
    );
    return settings;
  },
);
