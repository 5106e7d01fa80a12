import { type Static, Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { HomeCodeSchema } from '#kernel/ids';
import { BodyIdSchema, UnitIdSchema } from '#modules/organisations';
import { CASE_PHASES, type CaseState } from '../../domain/cases/case-state.ts';
import { CaseIdSchema, CLOSINGS, CommuneCodeSchema, ROUTE_BASES } from '../../domain/cases/case-step.ts';
import { PartSchema } from '../direction-rows.ts';

export const CasePhaseSchema = Type.Enum(CASE_PHASES, { type: 'string' });
export const BasisSchema = Type.Enum(ROUTE_BASES, { type: 'string' });
export const ClosingSchema = Type.Enum(CLOSINGS, { type: 'string' });
export const SaidSchema = Type.Enum(['confirmed', 'still-there'] as const, { type: 'string' });
export const StatementBlockSchema = Type.Enum(['general', 'party', 'council', 'committee', 'front'] as const, { type: 'string' });

export const CaseRowSchema = Type.Object({
  homeCode: HomeCodeSchema,
  id: CaseIdSchema,
  theme: Type.String(),
  phase: CasePhaseSchema,
  unitId: nullable(UnitIdSchema),
  part: nullable(PartSchema),
  bodyId: nullable(BodyIdSchema),
  basis: nullable(BasisSchema),
  dueAt: nullable(InstantSchema),
  escalated: Type.Boolean(),
  round: Type.Integer(),
  answered: Type.Boolean(),
  closing: nullable(ClosingSchema),
  mergedInto: nullable(CaseIdSchema),
  openedOn: CalendarDateSchema,
  closedOn: nullable(CalendarDateSchema),
  lastDay: CalendarDateSchema,
  communes: Type.Integer(),
  waiting: Type.Integer(),
  stepNumber: Type.Integer(),
  movedAt: InstantSchema,
});
export type CaseRow = Static<typeof CaseRowSchema>;

/** The columns of `CaseRowSchema` from `obstacle_case c`. */
export const CASE_COLUMNS = `c.home_code as "homeCode", c.id, c.theme_key as theme, c.phase, c.unit_id as "unitId", c.part,
  c.body_id as "bodyId", c.basis, c.due_at as "dueAt", c.escalated, c.round, c.answered, c.closing, c.merged_into as "mergedInto",
  c.opened_on as "openedOn", c.closed_on as "closedOn", c.last_day as "lastDay", c.communes, c.waiting,
  c.step_number as "stepNumber", c.moved_at as "movedAt"`;

/** The state of a case out of its columns. */
export function caseStateOf({
  phase,
  unitId,
  part,
  bodyId,
  basis,
  dueAt,
  escalated,
  round,
  answered,
  closing,
}: CaseRow): CaseState {
  const ofUnit = unitId !== null && part !== null ? ({ kind: 'unit', unitId, part } as const) : null;
  const owner = ofUnit ?? (bodyId === null ? null : ({ kind: 'body', bodyId } as const));
  return { phase, owner, basis, dueAt, escalated, round, answered, closing };
}

const VOICE = {
  firstDay: CalendarDateSchema,
  lastDay: CalendarDateSchema,
  quietDays: Type.Integer(),
  gone: Type.Boolean(),
  said: nullable(SaidSchema),
  saidOn: nullable(CalendarDateSchema),
  saidByName: nullable(Type.String()),
  saidWords: nullable(Type.String()),
};
/** What one block of a commune said of a case. */
export const VoiceRow = Type.Object({ communeCode: CommuneCodeSchema, block: StatementBlockSchema, ...VOICE });
/** The columns of `VoiceRow` from `case_commune m`. */
export const VOICE_COLUMNS = `m.commune_code as "communeCode", m.block, m.first_day as "firstDay", m.last_day as "lastDay",
  m.quiet_days as "quietDays", m.gone, m.said, m.said_on as "saidOn", m.said_by_name as "saidByName", m.said_words as "saidWords"`;
/** What a commune said, with the blocks that are looked at. */
export const CommuneOfCaseSchema = Type.Object({
  communeCode: CommuneCodeSchema,
  blocks: Type.Array(StatementBlockSchema),
  ...VOICE,
});
