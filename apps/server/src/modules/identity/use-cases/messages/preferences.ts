import { type Static, Type } from 'typebox';
import { nullable } from '#kernel/db/named';
import { reading, useCase } from '#kernel/use-case';
import { channels } from '../../channels/channels.ts';
import { dataKeys } from '../../crypto/personal-data.ts';
import { maskedMessageAddress } from '../../domain/messages/address.ts';
import { MESSAGE_CHANNELS, type MessageKind, messageKinds, OUTSIDE_CHANNELS } from '../../domain/messages/message-kind.ts';
import { problem } from '../../problems.ts';
import {
  MessageLanguageSchema,
  putLanguage,
  putPreference,
  selectAddresses,
  selectLanguage,
  selectPreferences,
} from '../../queries/messages/address-queries.ts';
import { ChannelSchema } from '../../queries/messages/delivery-queries.ts';
import { readMessageSettings } from '../../queries/messages/settings-queries.ts';
import { BothTextsSchema } from './inbox.ts';
import { openAddress } from './open-address.ts';

const WaySchema = Type.Enum(MESSAGE_CHANNELS, { type: 'string' });
export const LeadsTo = Type.Enum(['server', 'folder', 'nowhere'] as const, { type: 'string' });

export const MessageChoices = Type.Object({
  channels: Type.Array(
    Type.Object({
      channel: ChannelSchema,
      /** `folder`: a demonstration keeps on this machine what would leave; `nowhere`: the way is not open. */
      leadsTo: LeadsTo,
      /** Masked; null: none given. */
      address: nullable(Type.String()),
      isConfirmed: Type.Boolean(),
    }),
  ),
  kinds: Type.Array(
    Type.Object({
      kind: Type.String(),
      label: BothTextsSchema,
      mustArrive: Type.Boolean(),
      product: Type.Boolean(),
      email: Type.Boolean(),
      sms: Type.Boolean(),
    }),
  ),
  quietFrom: Type.String(),
  quietTo: Type.String(),
  /** Of e-mail and text messages; in the product both are there. */
  language: MessageLanguageSchema,
});

/** Where a way out leads in this installation. */
export const leadsTo = (channel: (typeof OUTSIDE_CHANNELS)[number]) => channels()[channel]?.leadsTo ?? 'nowhere';

/** How one is told: one's addresses, masked, and which kinds of messages go by which way. */
export const readMessageChoices = reading(
  'identity.read-message-choices',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx, actor }): Promise<Static<typeof MessageChoices>> => {
    const addresses = new Map((await selectAddresses(tx, actor.id)).map((row) => [row.channel, row]));
    const keys = await dataKeys(tx);
    const chosen = new Map((await selectPreferences(tx, actor.id)).map((row) => [`${row.kind} ${row.channel}`, row.wanted]));
    const [settings] = await readMessageSettings(tx);
    return {
      channels: OUTSIDE_CHANNELS.map((channel) => {
        const row = addresses.get(channel);
        const address = row ? maskedMessageAddress(channel, openAddress(keys, row, 'address', row.addressSealed)) : null;
        return { channel, leadsTo: leadsTo(channel), address, isConfirmed: typeof row?.confirmedAt === 'string' };
      }),
      kinds: [...messageKinds().values()].map((kind) => choicesOf(kind, chosen)),
      quietFrom: settings?.quietFrom ?? '',
      quietTo: settings?.quietTo ?? '',
      language: (await selectLanguage(tx, actor.id))[0]?.language ?? 'both',
    };
  },
);

function choicesOf({ key, label, mustArrive, usually }: MessageKind, chosen: ReadonlyMap<string, boolean>) {
  const wants = (channel: string, usual: boolean) => chosen.get(`${key} ${channel}`) ?? usual;
  return {
    kind: key,
    label,
    mustArrive,
    product: mustArrive || wants('product', true),
    email: wants('email', usually.email),
    sms: wants('sms', usually.sms),
  };
}

export const PreferenceInput = Type.Object({
  kind: Type.String({ minLength: 1, maxLength: 80 }),
  channel: WaySchema,
  wanted: Type.Boolean(),
});

/** Chooses for oneself whether a kind of message comes by a way. @throws identity/no-such-kind, kind-must-arrive */
export const setPreference = useCase(
  'identity.set-message-preference',
  {
    permission: 'kernel.signed-in',
    input: PreferenceInput,
    audit: ({ kind, channel, wanted }) => ({ kind, channel, wanted: String(wanted) }),
  },
  async ({ kind, channel, wanted }, { tx, actor }) => {
    const known = messageKinds().get(kind);
    if (!known) throw problem('no-such-kind');
    if (channel === 'product' && known.mustArrive && !wanted) throw problem('kind-must-arrive');
    await putPreference(tx, actor.id, kind, channel, wanted);
    return {};
  },
);

export const LanguageInput = Type.Object({ language: MessageLanguageSchema });

/** Chooses for oneself in which language e-mail and text messages come; what waits to leave comes in it too. */
export const setMessageLanguage = useCase(
  'identity.set-message-language',
  { permission: 'kernel.signed-in', input: LanguageInput, audit: ({ language }) => ({ language }) },
  async ({ language }, { tx, actor }) => {
    await putLanguage(tx, actor.id, language);
    return {};
  },
);
