import { Type } from 'typebox';
import {
  AnswerSourceSchema,
  BilingualSchema,
  Count,
  DateOrNull,
  DayHeadSchema,
  RulesSchema,
  Text,
  TextOrNull,
} from './common.ts';
import { listOf, oneOf, orNull } from './shapes.ts';

const Sums = { counted: Type.Number(), whole: Type.Number() };
const Test = Type.Object({
  is: oneOf(['any', 'below', 'above', 'equal']),
  numerator: Type.Optional(Type.Number()),
  denominator: Type.Optional(Type.Number()),
});
/** How a figure follows from its parts; which members there are depends on the kind. */
const FormulaSchema = Type.Object({
  kind: oneOf(['sum', 'share', 'ratio', 'change', 'groups', 'every-group', 'rank']),
  decimals: Type.Optional(Type.Integer()),
  test: Type.Optional(Test),
  group: Type.Optional(Text),
  order: Type.Optional(listOf(Text)),
});

const PartSchema = Type.Object({
  unitCode: TextOrNull,
  unitName: Text,
  group: Text,
  itemKey: TextOrNull,
  itemName: orNull(BilingualSchema),
  value: Type.Unsafe<number | string | null>({ type: ['number', 'string', 'null'] }),
  date: DateOrNull,
  kind: oneOf([
    'register',
    'condition-answer',
    'commune-answer',
    'province-answer',
    'statement',
    'task-report',
    'dossiers-day',
    'dossiers-cumulative',
    'june-average',
  ]),
  amount: Type.Number(),
  counted: Type.Boolean(),
  source: orNull(AnswerSourceSchema),
});

export const EvidenceSchema = Type.Object({
  day: DayHeadSchema,
  figure: Text,
  provinceCode: TextOrNull,
  communeCode: TextOrNull,
  value: orNull(Type.Number()),
  formula: FormulaSchema,
  ...Sums,
  rules: RulesSchema,
  operands: listOf(Type.Object({ value: orNull(Type.Number()), formula: FormulaSchema, ...Sums })),
  parts: Type.Object({ items: listOf(PartSchema), total: Count, next: TextOrNull }),
});

/** Keys of annex rows are the columns of the annex, so they are not listed here. */
export const DailyReportSchema = Type.Object({
  date: Text,
  summary: Type.Unsafe<unknown>(Type.Object({}, { additionalProperties: true })),
  text: Type.Unsafe<unknown>(Type.Object({}, { additionalProperties: true })),
  annexes: Type.Unsafe<unknown>(Type.Object({}, { additionalProperties: true })),
});

const Names = Type.Record(Type.String(), BilingualSchema);
export const ReportNamesSchema = Type.Object({ date: Text, summary: Names, columns: Names });
