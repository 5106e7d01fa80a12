import { type Id, idSchema } from '#kernel/ids';

export type MessageId = Id<'Message'>;
export const MessageIdSchema = idSchema<'Message'>();

/** Ways out of the product. */
export const OUTSIDE_CHANNELS = ['email', 'sms'] as const;
export type OutsideChannel = (typeof OUTSIDE_CHANNELS)[number];
export const MESSAGE_CHANNELS = ['product', ...OUTSIDE_CHANNELS] as const;
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];

/** One text in the two languages of the product. */
export type BothTexts = { readonly vi: string; readonly en: string };
/** A value for a `{name}` in the words of a kind: the same in both languages, or a text in each. */
export type MessageParameter = string | number | BothTexts;

/** A kind of message: how people choose it, and its words with `{names}` for what differs. */
export type MessageKind<Names extends string = string> = {
  /** `module.what-is-told`. */
  readonly key: string;
  readonly label: BothTexts;
  readonly title: BothTexts;
  readonly body: BothTexts;
  readonly names: readonly Names[];
  /** True: cannot be switched off in the product. */
  readonly mustArrive: boolean;
  /** True: waits a little outside the product, so that many become one. */
  readonly gathers: boolean;
  /** Whether it goes out by this way for who has said nothing. */
  readonly usually: Readonly<Record<OutsideChannel, boolean>>;
};

const kinds = new Map<string, MessageKind>();

/** All kinds of the loaded modules, by key. */
export function messageKinds(): ReadonlyMap<string, MessageKind> {
  return kinds;
}

/**
 * Declares a kind of message.
 * @throws {Error} when the key was declared before, or the words name a value that `names` does not: the programmer's mistake
 */
export function defineMessage<const Names extends string>(kind: MessageKind<Names>): MessageKind<Names> {
  if (kinds.has(kind.key)) throw new Error(`message kind declared twice: ${kind.key}`);
  for (const text of [kind.title.vi, kind.title.en, kind.body.vi, kind.body.en])
    for (const [, name = ''] of text.matchAll(PLACE))
      if (!(kind.names as readonly string[]).includes(name)) throw new Error(`${kind.key} names no value ${name}`);
  kinds.set(kind.key, kind);
  return kind;
}

const PLACE = /\{([a-zA-Z]+)\}/g;

/** The words of a message in both languages. */
export function wordsOf<Names extends string>(
  { title, body }: Pick<MessageKind<Names>, 'title' | 'body'>,
  parameters: Readonly<Record<Names, MessageParameter>>,
): { readonly title: BothTexts; readonly body: BothTexts } {
  const given = new Map<string, MessageParameter>(Object.entries(parameters));
  const filled = (text: string, language: 'vi' | 'en') =>
    text.replaceAll(PLACE, (_place, name: string) => {
      const value = given.get(name) ?? '';
      return typeof value === 'object' ? value[language] : String(value);
    });
  const both = ({ vi, en }: BothTexts): BothTexts => ({ vi: filled(vi, 'vi'), en: filled(en, 'en') });
  return { title: both(title), body: both(body) };
}
