import { type Static, Type } from 'typebox';

/** A number in digits, with a point as decimal mark and no grouping: `-12`, `3.50`. Never a floating number. */
export const DECIMAL_PATTERN = '^-?\\d{1,18}(\\.\\d{1,9})?$';
const DecimalText = Type.String({ pattern: DECIMAL_PATTERN });
const Count = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
const kind = <const Name extends string>(name: Name) => Type.Literal(name);

/**
 * What one unit said to one item of a form. No answer at all is `null`, which is neither zero nor "no"; an item that does
 * not apply yet says so with its reason.
 */
export const AnswerSchema = Type.Union([
  Type.Object({ kind: kind('yes-no'), value: Type.Boolean() }),
  Type.Object({ kind: kind('number'), value: DecimalText }),
  Type.Object({ kind: kind('share'), numerator: Count, denominator: Count }),
  Type.Object({ kind: kind('choice'), value: Type.String({ maxLength: 200 }) }),
  Type.Object({ kind: kind('text'), value: Type.String({ maxLength: 20_000 }) }),
  Type.Object({ kind: kind('date'), value: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }) }),
  Type.Object({
    kind: kind('file'),
    fileId: Type.String({ maxLength: 100 }),
    name: Type.String({ minLength: 1, maxLength: 300 }),
  }),
  Type.Object({ kind: kind('not-applicable'), reason: Type.String({ minLength: 1, maxLength: 2000 }) }),
]);
export type Answer = Static<typeof AnswerSchema>;

/** What an item asks for; `not-applicable` may stand in place of any of them. */
export const ANSWER_KINDS = ['yes-no', 'number', 'share', 'choice', 'text', 'date', 'file'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** By item key; a missing key is `null`, not answered. */
export type ItemAnswers = Readonly<Record<string, Answer | null | undefined>>;
