import { type Static, Type } from 'typebox';
import { reading, useCase } from '#kernel/use-case';
import { type BothTexts, MessageIdSchema, messageKinds } from '../../domain/messages/message-kind.ts';
import { countUnread, MessageFields, markMessagesRead, selectMessages } from '../../queries/messages/message-queries.ts';

const PAGE = 50;

export const BothTextsSchema = Type.Object({ vi: Type.String(), en: Type.String() });
export const MessageQuery = Type.Object({
  unread: Type.Optional(Type.Boolean()),
  kind: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
  /** Older than this message. */
  before: Type.Optional(MessageIdSchema),
});
const { id: _id, ...fields } = MessageFields;
export const Messages = Type.Object({
  messages: Type.Array(Type.Object({ messageId: MessageIdSchema, ...fields, kindLabel: BothTextsSchema })),
  unread: Type.Integer(),
  hasMore: Type.Boolean(),
  kinds: Type.Array(Type.Object({ kind: Type.String(), label: BothTextsSchema })),
});

/** A kind that this version no longer knows keeps its key for a name. */
const labelOf = (kind: string): BothTexts => messageKinds().get(kind)?.label ?? { vi: kind, en: kind };

/** One's own messages, the newest first, 50 at a time. Nobody reads another's: the account is always who asks. */
export const listMessages = reading(
  'identity.list-messages',
  { permission: 'kernel.signed-in', input: MessageQuery },
  async ({ unread = false, kind = null, before = null }, { tx, actor }): Promise<Static<typeof Messages>> => {
    const rows = await selectMessages(tx, actor.id, unread, kind, before, PAGE + 1);
    const [counted] = await countUnread(tx, actor.id);
    return {
      messages: rows
        .slice(0, PAGE)
        .map(({ id, ...message }) => ({ messageId: id, ...message, kindLabel: labelOf(message.kind) })),
      unread: counted?.unread ?? 0,
      hasMore: rows.length > PAGE,
      kinds: [...messageKinds().values()].map(({ key, label }) => ({ kind: key, label })),
    };
  },
);

export const UnreadCount = Type.Object({ unread: Type.Integer() });

/** How many of one's own messages are unread, counted to 1,000: what the bell asks. */
export const countOwnUnread = reading(
  'identity.count-unread-messages',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx, actor }): Promise<Static<typeof UnreadCount>> => {
    const [counted] = await countUnread(tx, actor.id);
    return { unread: counted?.unread ?? 0 };
  },
);

export const MarkReadInput = Type.Object({
  /** Left out: all. */
  messageIds: Type.Optional(Type.Array(MessageIdSchema, { maxItems: 200 })),
});

/** Marks one's own messages as read; another's, and those read before, stay as they are. @returns how many were marked */
export const markRead = useCase(
  'identity.mark-messages-read',
  { permission: 'kernel.signed-in', input: MarkReadInput },
  async ({ messageIds = null }, { tx, actor, clock }) => ({
    marked: (await markMessagesRead(tx, actor.id, messageIds, clock.now().toISOString())).length,
  }),
);
