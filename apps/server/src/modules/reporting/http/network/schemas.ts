import { ITEM_FREQUENCIES, ITEM_KINDS, type Item } from '@thong-suot/form-rules';
import { Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { CheckSchema } from '../../domain/checks/check-schema.ts';
import { ACTION_KINDS, PUNCTUALITIES, REPORT_STATES } from '../../domain/network/report.ts';
import { MeasuredItemSchema } from '../../queries/measured-item-queries.ts';
import { AddressFields, CheckedSchema, DocumentSchema, PartSchema } from '../../queries/network/schemas.ts';

export const tags = ['reporting'];
export const AddressParams = Type.Object(AddressFields);
/** The path of one report, from the day down to the form. */
export const REPORT_PATH = '/reports/:periodEnd/:provinceCode/:reporter/:part/:formKey';

const State = Type.Enum([...REPORT_STATES], { type: 'string' });
const PunctualitySchema = Type.Enum([...PUNCTUALITIES], { type: 'string' });
const NotSendable = nullable(Type.Enum(['not-open-yet', 'closed', 'exempt'] as const, { type: 'string' }));

const Standing = {
  part: PartSchema,
  reporter: Type.String(),
  opensAt: InstantSchema,
  dueAt: InstantSchema,
  closesAt: InstantSchema,
  state: State,
  revision: Type.Integer(),
  approvedRevision: nullable(Type.Integer()),
  firstSentAt: nullable(InstantSchema),
  sentAt: nullable(InstantSchema),
  doubts: Type.Integer({ description: 'Số cảnh báo mà người gửi đã giải thích' }),
  reopenedUntil: nullable(InstantSchema),
  punctuality: PunctualitySchema,
};

const ConditionSchema = Type.Object({
  itemKey: Type.String(),
  is: Type.Enum(['yes', 'no', 'answered', 'not-answered', 'option', 'at-least', 'at-most'] as const, { type: 'string' }),
  option: Type.Optional(Type.String()),
  number: Type.Optional(Type.String()),
});
const SourceSchema = Type.Object({
  kind: Type.Enum(['asked', 'measured', 'derived'] as const, { type: 'string' }),
  measurement: Type.Optional(Type.String()),
  sumOf: Type.Optional(Type.Array(Type.String())),
});
export const ItemSchema = Type.Unsafe<Item>(
  Type.Object({
    key: Type.String(),
    no: Type.Integer(),
    nameVi: Type.String(),
    nameEn: Type.String(),
    kind: Type.Enum([...ITEM_KINDS], { type: 'string' }),
    unitVi: nullable(Type.String()),
    unitEn: nullable(Type.String()),
    helpVi: nullable(Type.String()),
    options: Type.Array(Type.Object({ key: Type.String(), nameVi: Type.String(), nameEn: Type.String() })),
    required: Type.Boolean(),
    every: Type.Enum([...ITEM_FREQUENCIES], { type: 'string' }),
    carryForward: Type.Boolean(),
    mayNotApply: Type.Boolean(),
    asksStatements: Type.Boolean(),
    conditions: Type.Array(ConditionSchema),
    source: SourceSchema,
  }),
);

export const ReportAnswer = Type.Object({
  ...Standing,
  periodEnd: CalendarDateSchema,
  whyNotSendable: NotSendable,
  form: Type.Object({
    key: Type.String(),
    version: Type.Integer(),
    nameVi: Type.String(),
    nameEn: Type.String(),
    items: Type.Array(ItemSchema),
    checks: Type.Array(CheckSchema, { description: 'Phép kiểm tra của biểu mẫu, để kiểm tra ngay khi điền' }),
  }),
  /** The days that the report covers; null: the form checks nothing, or its regime has no such period. */
  period: nullable(Type.Object({ first: CalendarDateSchema, last: CalendarDateSchema })),
  /** The day of the earlier report, that of `previous`, which checks compare this one with; null: with none. */
  comparedWith: nullable(CalendarDateSchema),
  sent: nullable(DocumentSchema),
  /** Of the last sending: findings that were explained, and what could not be checked; null: neither. */
  checks: nullable(CheckedSchema),
  draft: nullable(
    Type.Object({
      revision: Type.Integer(),
      document: DocumentSchema,
      savedAt: InstantSchema,
      savedBy: Type.String(),
      savedByName: Type.String(),
      device: Type.String(),
    }),
  ),
  previous: nullable(Type.Object({ periodEnd: CalendarDateSchema, document: DocumentSchema })),
  /** Of items that are asked each week, month, quarter or year: the last day of the period in which they were last answered. */
  lastAnswered: Type.Record(Type.String(), CalendarDateSchema),
  measured: Type.Array(MeasuredItemSchema, { description: 'Chỉ tiêu hệ thống tự đo, không hỏi đơn vị' }),
  actions: Type.Array(
    Type.Object({
      id: Type.String(),
      kind: Type.Enum([...ACTION_KINDS], { type: 'string' }),
      revision: Type.Integer(),
      at: InstantSchema,
      actorName: Type.String(),
      reason: nullable(Type.String()),
    }),
  ),
});

export const PlaceReports = Type.Object({
  now: InstantSchema,
  reports: Type.Array(
    Type.Object({
      ...Standing,
      periodEnd: CalendarDateSchema,
      provinceCode: Type.String(),
      formKey: Type.String(),
      formNameVi: Type.String(),
      formNameEn: Type.String(),
      hasDraft: Type.Boolean(),
      draftSavedAt: nullable(InstantSchema),
      draftSavedByName: nullable(Type.String()),
      returnReason: nullable(Type.String({ description: 'Lý do trả lại, khi báo cáo đang bị trả lại' })),
      whyNotSendable: NotSendable,
    }),
  ),
});

export const TakenOver = Type.Object({
  reports: Type.Array(
    Type.Object({
      periodEnd: CalendarDateSchema,
      reporter: Type.String(),
      unitName: Type.String(),
      part: PartSchema,
      formKey: Type.String(),
      formNameVi: Type.String(),
      formNameEn: Type.String(),
      state: State,
      isDraft: Type.Boolean({ description: 'Đúng: bản nháp chưa gửi; sai: nội dung đã gửi' }),
      savedAt: InstantSchema,
      document: DocumentSchema,
    }),
  ),
});

/** A form on the screens, with the block that answers it. */
export const FormName = Type.Object({ formKey: Type.String(), part: PartSchema, nameVi: Type.String(), nameEn: Type.String() });

export const ReviewBoard = Type.Object({
  now: InstantSchema,
  provinceName: Type.String(),
  forms: Type.Array(FormName),
  reports: Type.Array(
    Type.Object({
      reporter: Type.String(),
      name: Type.String(),
      part: PartSchema,
      formKey: Type.String(),
      state: State,
      punctuality: PunctualitySchema,
      revision: Type.Integer(),
      approvedRevision: nullable(Type.Integer()),
      /** Of a report that waits: its sending that was returned last. */
      returnedRevision: nullable(Type.Integer()),
      changedAfterApproval: Type.Boolean(),
      firstSentAt: nullable(InstantSchema),
      sentAt: nullable(InstantSchema),
      dueAt: InstantSchema,
      closesAt: InstantSchema,
      doubts: Type.Integer(),
      reopenedUntil: nullable(InstantSchema),
    }),
  ),
});
