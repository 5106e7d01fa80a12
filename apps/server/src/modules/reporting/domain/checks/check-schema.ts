import { ITEM_KINDS, type ItemKind } from '@thong-suot/form-rules';
import { Type } from 'typebox';

const Key = Type.String({ minLength: 1, maxLength: 120 });
const Sentence = Type.String({ maxLength: 500 });
/** A number in digits, with a point as decimal mark and no grouping. */
const DecimalText = Type.String({ pattern: '^-?\\d{1,18}(\\.\\d{1,9})?$' });
const Days = Type.Integer({ minimum: 0, maximum: 36_600 });

/** A figure: the number of an item, one of the two numbers of a share, or a fixed number. */
const OperandSchema = Type.Union([
  Type.Object({ item: Key, part: Type.Optional(Type.Union([Type.Literal('numerator'), Type.Literal('denominator')])) }),
  Type.Object({ constant: DecimalText }),
]);

/** A day: that of an item, or a day that is known with the report, such as the one on its cover. */
const DateOperandSchema = Type.Union([Type.Object({ item: Key }), Type.Object({ known: Key })]);

const RelationSchema = Type.Union([
  Type.Literal('='),
  Type.Literal('<='),
  Type.Literal('<'),
  Type.Literal('>='),
  Type.Literal('>'),
]);

/**
 * How a unit's own history is read. Every member is a setting with a default (`HISTORY_DEFAULTS` in `history.ts`), for no rule
 * prescribes them.
 */
const HistorySettingsSchema = Type.Object({
  /** `count`: whole things that are counted; `amount`: anything measured, such as money. */
  measure: Type.Optional(Type.Union([Type.Literal('count'), Type.Literal('amount')])),
  /** Days before the report's day that are looked at. */
  daysBack: Type.Optional(Type.Integer({ minimum: 1, maximum: 1100 })),
  /** Fewer values than this in all: the check cannot be made. */
  leastValues: Type.Optional(Type.Integer({ minimum: 3, maximum: 1000 })),
  /** From this many values of the same weekday on, only these are compared. */
  leastSameWeekday: Type.Optional(Type.Integer({ minimum: 3, maximum: 150 })),
  /** How many robust standard deviations from the median are still usual. */
  width: Type.Optional(Type.Number({ minimum: 1, maximum: 100 })),
  /** Differences from the median below this are never told. */
  leastDistance: Type.Optional(DecimalText),
});

const check = <const Kind extends string, Members extends Parameters<typeof Type.Object>[0]>(kind: Kind, members: Members) =>
  Type.Object({
    key: Key,
    /** `stop`: a report with this finding is not sent; `warn`: it is sent with a reason. */
    severity: Type.Union([Type.Literal('stop'), Type.Literal('warn')]),
    /** The rule in words, as the form's author wrote it; a finding says besides what was found. */
    textVi: Sentence,
    textEn: Sentence,
    kind: Type.Literal(kind),
    ...members,
  });

/**
 * A check of a report as it is stored and drafted: the type `Check` of the package as a schema, which the compiler compares
 * where checks are read. All bounds are inclusive.
 */
export const CheckSchema = Type.Union([
  check('required', { item: Key }),
  check('answer-kind', {
    item: Key,
    expected: Type.Unsafe<ItemKind>(Type.Union(ITEM_KINDS.map((name) => Type.Literal(name)))),
  }),
  check('range', { of: OperandSchema, min: Type.Optional(DecimalText), max: Type.Optional(DecimalText) }),
  check('decimals', { of: OperandSchema, most: Type.Integer({ minimum: 0, maximum: 9 }) }),
  check('length', {
    item: Key,
    min: Type.Optional(Type.Integer({ minimum: 0 })),
    max: Type.Optional(Type.Integer({ minimum: 0 })),
  }),
  check('choice', { item: Key, choices: Type.Array(Type.String({ maxLength: 200 }), { minItems: 1, maxItems: 2000 }) }),
  check('date-exists', { item: Key }),
  check('sum', { parts: Type.Array(OperandSchema, { minItems: 1, maxItems: 200 }), total: OperandSchema }),
  check('compare', { left: OperandSchema, relation: RelationSchema, right: OperandSchema }),
  check('list-length', { list: Key, separator: Type.String({ minLength: 1, maxLength: 5 }), count: OperandSchema }),
  check('sums-in-text', { item: Key }),
  check('same-list', { left: Key, right: Key, separator: Type.String({ minLength: 1, maxLength: 5 }) }),
  check('share', { numerator: OperandSchema, denominator: OperandSchema }),
  check('percentage', { percent: OperandSchema, numerator: OperandSchema, denominator: OperandSchema }),
  check('date-in-period', { item: Key, daysBefore: Days, daysAfter: Days }),
  check('dates-in-text', { item: Key, daysBefore: Days, daysAfter: Days }),
  check('compare-dates', { left: DateOperandSchema, relation: RelationSchema, right: DateOperandSchema }),
  check('not-falling', { of: OperandSchema }),
  check('jump', { of: OperandSchema, factor: DecimalText, leastDistance: DecimalText }),
  check('flipped', { items: Type.Array(Key, { minItems: 1, maxItems: 300 }), least: Type.Integer({ minimum: 2, maximum: 300 }) }),
  check('unusual', { of: OperandSchema, settings: Type.Optional(HistorySettingsSchema) }),
]);
