import type { ReportDocument } from '@thong-suot/form-rules';
import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import type { CheckedDocument } from '../../domain/network/form-checks.ts';
import { MOST_DAYS_FROM_END, type RegimeContent } from '../../domain/network/regime.ts';

const text = (maxLength: number) => Type.String({ maxLength });
const Key = Type.String({ pattern: '^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$' });

export const FormKeySchema = Key;
export const PartSchema = Type.Enum(['party', 'council', 'committee', 'front', 'all'] as const, { type: 'string' });
export const ProvinceCodeSchema = Type.String({ pattern: '^\\d{2}$' });
/** Code of a province or commune, or the id of a body outside them. */
export const ReporterSchema = Type.String({ pattern: '^(\\d{2}|\\d{5}|00-[0-9a-f-]{36})$' });

/** The id of the body that receives the reports of other bodies. */
export const ReceiverSchema = Type.String({ pattern: '^00-[0-9a-f-]{36}$' });

/** How often a report was sent, and how often a draft was saved: no more than their columns hold. */
export const SentRevisionSchema = Type.Integer({ minimum: 1, maximum: 32_767 });
export const DraftRevisionSchema = Type.Integer({ minimum: 0, maximum: 2_147_483_646 });

/** Which report; see `ReportAddress`. */
export const AddressFields = {
  periodEnd: CalendarDateSchema,
  provinceCode: ProvinceCodeSchema,
  reporter: ReporterSchema,
  part: PartSchema,
  formKey: FormKeySchema,
};

export const AnswerSchema = Type.Union([
  Type.Object({ kind: Type.Literal('yes-no'), value: Type.Boolean() }),
  Type.Object({ kind: Type.Literal('number'), value: text(30) }),
  Type.Object({ kind: Type.Literal('share'), numerator: Type.Integer(), denominator: Type.Integer() }),
  Type.Object({ kind: Type.Literal('choice'), value: text(80) }),
  Type.Object({ kind: Type.Literal('text'), value: text(4000) }),
  Type.Object({ kind: Type.Literal('date'), value: text(10) }),
  Type.Object({
    kind: Type.Literal('file'),
    fileId: Type.String({ maxLength: 60, description: 'Mã của tệp đã tải lên trước bằng keepFile, của cùng đơn vị và khối' }),
    name: text(200),
  }),
  Type.Object({ kind: Type.Literal('not-applicable'), reason: text(500) }),
]);
export const StatementSchema = Type.Object({
  kind: Type.Enum(['obstacle', 'recommendation'] as const, { type: 'string' }),
  text: text(4000),
  itemKey: nullable(Key),
});

const MOST_ITEMS = 300;
/** What is filled in, saved as a draft and sent; equal to `ReportDocument` of the form rules. */
export const DocumentSchema = Type.Unsafe<ReportDocument>(
  Type.Object(
    {
      answers: Type.Record(Type.String({ maxLength: 80 }), nullable(AnswerSchema), { maxProperties: MOST_ITEMS }),
      carried: Type.Array(Key, { maxItems: MOST_ITEMS }),
      statements: Type.Array(StatementSchema, { maxItems: 60 }),
      reasons: Type.Record(Type.String({ maxLength: 80 }), text(500), { maxProperties: MOST_ITEMS }),
      secondsSpent: Type.Integer({ minimum: 0, maximum: 86_400 }),
    },
    { additionalProperties: false },
  ),
);

const TOLD = {
  checkKey: Type.String(),
  itemKeys: Type.Array(Type.String()),
  params: Type.Record(Type.String(), Type.String()),
  textVi: Type.String(),
  textEn: Type.String(),
};
/** What the checks said of a document; equal to `CheckedDocument` of the domain. */
export const CheckedFields = {
  findings: Type.Unsafe<CheckedDocument['findings']>(
    Type.Array(
      Type.Object({ ...TOLD, severity: Type.Enum(['stop', 'warn'] as const, { type: 'string' }), reason: Type.String() }),
    ),
  ),
  notCheckable: Type.Unsafe<CheckedDocument['notCheckable']>(Type.Array(Type.Object({ ...TOLD, why: Type.String() }))),
};
export const CheckedSchema = Type.Unsafe<CheckedDocument>(Type.Object(CheckedFields));

const MomentSchema = Type.Object({
  days: Type.Integer({ minimum: -MOST_DAYS_FROM_END, maximum: MOST_DAYS_FROM_END }),
  count: Type.Enum(['days', 'working-days'] as const, { type: 'string' }),
  time: Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' }),
});
const PeriodSchema = Type.Object({ first: CalendarDateSchema, last: CalendarDateSchema });

export const RegimeContentSchema = Type.Unsafe<RegimeContent>(
  Type.Object({
    nameVi: text(300),
    nameEn: text(300),
    legalBasisVi: nullable(text(1000)),
    frequency: Type.Enum(
      ['daily', 'weekly', 'monthly', 'quarterly', 'half-year', 'second-half-year', 'nine-month', 'year', 'on-request'] as const,
      {
        type: 'string',
      },
    ),
    dataWindow: Type.Enum(['calendar', 'decree-09-2019'] as const, { type: 'string' }),
    requested: nullable(PeriodSchema),
    opens: MomentSchema,
    due: MomentSchema,
    closes: MomentSchema,
    chain: nullable(Type.Object({ cutOff: MomentSchema, reviewed: MomentSchema, published: MomentSchema })),
    reporters: Type.Union([
      Type.Object({
        level: Type.Enum(['commune', 'province'] as const, { type: 'string' }),
        provinces: nullable(Type.Array(ProvinceCodeSchema, { maxItems: 100 })),
        units: Type.Optional(Type.Array(Type.String({ pattern: '^(\\d{2}|\\d{5})$' }), { maxItems: 4000 })),
      }),
      Type.Object({
        level: Type.Literal('body'),
        bodies: Type.Array(text(60), { maxItems: 500 }),
        receiver: Type.Optional(ReceiverSchema),
      }),
    ]),
    forms: Type.Array(
      Type.Object({
        formKey: FormKeySchema,
        part: nullable(Type.Enum(['party', 'council', 'committee', 'front'] as const, { type: 'string' })),
      }),
      { maxItems: 40 },
    ),
    throughProvince: Type.Boolean(),
    toVi: text(300),
    reminders: Type.Array(
      Type.Object({
        to: Type.Enum(['reporter', 'reviewer'] as const, { type: 'string' }),
        minutesAfterDue: Type.Integer({ minimum: -10_080, maximum: 10_080 }),
      }),
      { maxItems: 12 },
    ),
  }),
);
