import { type Static, Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { idSchema } from '#kernel/ids';

/** In whose name somebody acts on an assignment. */
export const ACTING_AS = ['body', 'receiver', 'assigner', 'verifier'] as const;
export type ActingAs = (typeof ACTING_AS)[number];

const WORDS = { maxLength: 4000 };
const REASON = Type.String({ minLength: 3, maxLength: 2000, pattern: '\\S' });

/** A paper, picture or page that shows the result: what it is, and where it lies. */
export const EvidenceSchema = Type.Object({
  text: Type.String({ minLength: 3, maxLength: 1000, pattern: '\\S' }),
  link: Type.Optional(Type.String({ maxLength: 500, pattern: '^https?://\\S+$' })),
});
/** Files of the sender's body that show it, kept before (`keepFile`). */
const FileIds = Type.Optional(Type.Array(idSchema<'File'>(), { maxItems: 5, uniqueItems: true }));
const EvidenceList = Type.Array(EvidenceSchema, { minItems: 1, maxItems: 20 });

export const AssigneeSchema = Type.Union([
  Type.Object({
    kind: Type.Literal('unit'),
    unitId: idSchema<'Unit'>(),
    part: Type.Enum(['party', 'council', 'committee', 'front'], { type: 'string' }),
  }),
  Type.Object({ kind: Type.Literal('body'), bodyId: idSchema<'Body'>() }),
  Type.Object({ kind: Type.Literal('named'), text: Type.String({ minLength: 1, maxLength: 300 }) }),
]);

/** What the body that has the part does. */
export const BodyStepSchema = Type.Union([
  Type.Object({ kind: Type.Literal('accept'), words: Type.Optional(Type.String(WORDS)) }),
  Type.Object({
    kind: Type.Literal('progress'),
    percent: Type.Integer({ minimum: 0, maximum: 100 }),
    words: Type.String({ ...WORDS, minLength: 3 }),
    fileIds: FileIds,
  }),
  Type.Object({
    kind: Type.Literal('finish'),
    words: Type.Optional(Type.String(WORDS)),
    evidence: EvidenceList,
    fileIds: FileIds,
  }),
  Type.Object({ kind: Type.Literal('ask-extension'), dueAt: InstantSchema, reason: REASON }),
  Type.Object({ kind: Type.Literal('ask-hand-over'), to: AssigneeSchema, reason: REASON }),
  Type.Object({ kind: Type.Literal('withdraw-request'), reason: REASON }),
  Type.Object({ kind: Type.Literal('escalate'), reason: REASON }),
]);

/** What the assigner (or, for an answer, the body above) decides. */
export const AssignerStepSchema = Type.Union([
  Type.Object({ kind: Type.Literal('extend'), dueAt: InstantSchema, reason: REASON }),
  Type.Object({ kind: Type.Literal('refuse-extension'), reason: REASON }),
  Type.Object({ kind: Type.Literal('return'), reason: REASON }),
  Type.Object({ kind: Type.Literal('cancel'), reason: REASON }),
  Type.Object({ kind: Type.Literal('answer-escalation'), words: Type.String({ ...WORDS, minLength: 3 }) }),
  Type.Object({ kind: Type.Literal('name-assignee'), to: AssigneeSchema, reason: REASON }),
]);

/** What the body does to which a part is to be handed over. */
export const ReceiverStepSchema = Type.Union([
  Type.Object({ kind: Type.Literal('take-over'), words: Type.Optional(Type.String(WORDS)) }),
  Type.Object({ kind: Type.Literal('decline-hand-over'), reason: REASON }),
]);

/** What a verifier finds; who cannot check says so elsewhere, and the state stays `not-checked`. */
export const VerifierStepSchema = Type.Union([
  Type.Object({
    kind: Type.Literal('verify'),
    words: Type.String({ ...WORDS, minLength: 3 }),
    evidence: EvidenceList,
    fileIds: FileIds,
  }),
  Type.Object({ kind: Type.Literal('contradict'), reason: REASON, evidence: EvidenceList, fileIds: FileIds }),
]);

/** What the installation writes: the beginning, and a new deadline after a change of the plan. */
const SystemStepSchema = Type.Union([
  Type.Object({ kind: Type.Literal('assign'), to: AssigneeSchema, dueAt: Type.Union([InstantSchema, Type.Null()]) }),
  Type.Object({ kind: Type.Literal('change-plan'), dueAt: Type.Union([InstantSchema, Type.Null()]), reason: REASON }),
]);

export type Evidence = Static<typeof EvidenceSchema>;
export type BodyStep = Static<typeof BodyStepSchema>;
export type AssignerStep = Static<typeof AssignerStepSchema>;
export type ReceiverStep = Static<typeof ReceiverStepSchema>;
export type VerifierStep = Static<typeof VerifierStepSchema>;
export type SystemStep = Static<typeof SystemStepSchema>;
export type Step = BodyStep | AssignerStep | ReceiverStep | VerifierStep | SystemStep;
export type StepKind = Step['kind'];

/** Any step as the log keeps it. */
export const StepSchema = Type.Union([
  BodyStepSchema,
  AssignerStepSchema,
  ReceiverStepSchema,
  VerifierStepSchema,
  SystemStepSchema,
]);

const ACTING: Readonly<Record<StepKind, ActingAs>> = {
  assign: 'assigner',
  'change-plan': 'assigner',
  accept: 'body',
  progress: 'body',
  finish: 'body',
  'ask-extension': 'body',
  'ask-hand-over': 'body',
  'withdraw-request': 'body',
  escalate: 'body',
  extend: 'assigner',
  'refuse-extension': 'assigner',
  return: 'assigner',
  cancel: 'assigner',
  'answer-escalation': 'assigner',
  'name-assignee': 'assigner',
  'take-over': 'receiver',
  'decline-hand-over': 'receiver',
  verify: 'verifier',
  contradict: 'verifier',
};

/** In whose name a step of this kind is taken. */
export function actingAs(kind: StepKind): ActingAs {
  return ACTING[kind];
}
