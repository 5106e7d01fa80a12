import { type Static, Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { type Id, idSchema } from '#kernel/ids';
import type { InformationSystem } from '#modules/reporting';
import { BLOCKS } from '../blocks.ts';
import { AssigneeSchema, EvidenceSchema } from '../direction/assignment-step.ts';
import { DirectedTaskIdSchema } from '../direction/ids.ts';

/** A theme of obstacles in a province (vướng mắc theo chủ đề) that waits for whoever can remove it; its home is the province. */
export type CaseId = Id<'ObstacleCase'>;
export const CaseIdSchema = idSchema<'ObstacleCase'>();

/**
 * Why a case lies with its owner: the rule names the province, a body or the supplier of a system; `self-supplied`: the province
 * supplies the system itself; `fallback`: whom the rule names is not known; `handed-over` by the owner before; `named` by a person.
 */
export const ROUTE_BASES = ['province', 'body', 'supplier', 'self-supplied', 'fallback', 'handed-over', 'named'] as const;
export type RouteBasis = (typeof ROUTE_BASES)[number];
/** Of all communes that had it some said so and the others report it no more; or all report it no more; or its theme was merged. */
export const CLOSINGS = ['confirmed', 'stopped', 'merged'] as const;

const REASON = Type.String({ minLength: 3, maxLength: 2000, pattern: '\\S' });
const WORDS = Type.String({ minLength: 3, maxLength: 4000, pattern: '\\S' });
const Remark = Type.String({ maxLength: 2000 });
const Communes = Type.Integer({ minimum: 0 });
export const CommuneCodeSchema = Type.String({ pattern: '^\\d{5}$' });

/** What the body does that a case lies with. */
export const OwnerStepSchema = Type.Union([
  Type.Object({ kind: Type.Literal('accept'), words: Type.Optional(Remark) }),
  Type.Object({
    kind: Type.Literal('answer'),
    words: WORDS,
    measure: WORDS,
    evidence: Type.Array(EvidenceSchema, { maxItems: 20 }),
  }),
  Type.Object({ kind: Type.Literal('hand-over'), to: AssigneeSchema, reason: REASON }),
  Type.Object({ kind: Type.Literal('hand-back'), reason: REASON }),
  Type.Object({ kind: Type.Literal('escalate'), reason: REASON }),
]);

/** What is decided above the owner. */
export const DirectorStepSchema = Type.Union([
  Type.Object({ kind: Type.Literal('name-owner'), to: AssigneeSchema, reason: REASON }),
  Type.Object({ kind: Type.Literal('extend'), dueAt: InstantSchema, reason: REASON }),
  Type.Object({ kind: Type.Literal('answer-escalation'), words: WORDS }),
  Type.Object({ kind: Type.Literal('send-back'), reason: REASON }),
]);

/** `part`: the block that was spoken for; left out: the whole commune. */
const OF_COMMUNE = { commune: CommuneCodeSchema, part: Type.Optional(Type.Enum([...BLOCKS], { type: 'string' })) };
/** What a commune that reported it says after an answer. */
export const CommuneStepSchema = Type.Union([
  Type.Object({ kind: Type.Literal('confirm'), ...OF_COMMUNE, words: Remark }),
  Type.Object({ kind: Type.Literal('deny'), ...OF_COMMUNE, words: WORDS, dueAt: InstantSchema }),
]);

const SYSTEM_NAMES = [
  'procedures',
  'documents',
  'meetings',
  'exchange',
  'reporting',
] as const satisfies readonly InformationSystem[];
/** `communes`: how many named it, of all blocks; left out for who sees one block alone. */
const BY_DAY = { day: CalendarDateSchema, communes: Type.Optional(Communes), ruleFrom: CalendarDateSchema };
/** What follows from days of figures, from rules, and from acts elsewhere. */
const SystemStepSchema = Type.Union([
  Type.Object({ kind: Type.Literal('open'), ...BY_DAY }),
  Type.Object({
    kind: Type.Literal('route'),
    to: AssigneeSchema,
    basis: Type.Enum(ROUTE_BASES, { type: 'string' }),
    remark: Remark,
    routingFrom: CalendarDateSchema,
    dueAt: InstantSchema,
    /** Whose supplier was looked for; `stated`: because so many communes of all that have the case name it. */
    system: Type.Optional(Type.Enum(SYSTEM_NAMES, { type: 'string' })),
    stated: Type.Optional(Type.Object({ communes: Communes, of: Communes })),
  }),
  Type.Object({ kind: Type.Literal('renew-deadline'), dueAt: InstantSchema }),
  Type.Object({
    kind: Type.Literal('close'),
    how: Type.Enum(['confirmed', 'stopped'], { type: 'string' }),
    day: CalendarDateSchema,
  }),
  Type.Object({ kind: Type.Literal('reopen'), ...BY_DAY }),
  Type.Object({ kind: Type.Literal('carry'), from: Type.String(), to: Type.String(), reason: REASON }),
  Type.Object({ kind: Type.Literal('merge'), into: CaseIdSchema, reason: REASON }),
  Type.Object({ kind: Type.Literal('link-task'), taskId: DirectedTaskIdSchema }),
]);

export type OwnerStep = Static<typeof OwnerStepSchema>;
export type DirectorStep = Static<typeof DirectorStepSchema>;
export type CommuneStep = Static<typeof CommuneStepSchema>;
export type SystemCaseStep = Static<typeof SystemStepSchema>;
export type CaseStep = OwnerStep | DirectorStep | CommuneStep | SystemCaseStep;

/** Any step as the log keeps it. */
export const CaseStepSchema = Type.Union([OwnerStepSchema, DirectorStepSchema, CommuneStepSchema, SystemStepSchema]);
