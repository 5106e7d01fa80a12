import { type Static, Type } from 'typebox';
import { CalendarDateSchema, InstantSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { AGES, ageOf, daysOpen, SIZES, sizeOf } from '../../domain/cases/age.ts';
import { CaseIdSchema } from '../../domain/cases/case-step.ts';
import { assigneeKey } from '../../domain/direction/assignee.ts';
import { AssigneeSchema } from '../../domain/direction/assignment-step.ts';
import { BasisSchema, CasePhaseSchema, type CaseRow, ClosingSchema, caseStateOf } from '../../queries/cases/case-rows.ts';
import type { KnownBodies } from '../direction/known-bodies.ts';
import { PlaceSchema, TitleSchema } from '../direction/views.ts';
import type { ThemeNames } from './theme-names.ts';

/** A case as lists show it. */
export const CaseView = Type.Object({
  caseId: CaseIdSchema,
  provinceCode: Type.String(),
  provinceName: Type.String(),
  themeKey: Type.String(),
  theme: TitleSchema,
  phase: CasePhaseSchema,
  owner: nullable(AssigneeSchema),
  ownerKey: nullable(Type.String()),
  ownerTitle: nullable(TitleSchema),
  /** Where the owner acts: what a step of it is asked with. */
  at: nullable(PlaceSchema),
  basis: nullable(BasisSchema),
  dueAt: nullable(InstantSchema),
  overdue: Type.Boolean(),
  escalated: Type.Boolean(),
  round: Type.Integer(),
  answered: Type.Boolean(),
  closing: nullable(ClosingSchema),
  openedOn: CalendarDateSchema,
  closedOn: nullable(CalendarDateSchema),
  lastDay: CalendarDateSchema,
  communes: Type.Integer(),
  waiting: Type.Integer(),
  daysOpen: Type.Integer(),
  age: Type.Enum([...AGES], { type: 'string' }),
  size: Type.Enum([...SIZES], { type: 'string' }),
  /** The number of the newest step: whoever acts says that they saw it. 0 for who sees one block alone: they do not act, and it counts steps of others. */
  seen: Type.Integer(),
});
export type CaseViewed = Static<typeof CaseView>;

/** What is counted of a case for whom it is shown to: of all blocks, or of one. */
type Counted = Pick<CaseRow, 'communes' | 'waiting' | 'lastDay'>;

/** Overdue is what waits for an answer when its moment comes. */
export function caseView(row: CaseRow, known: KnownBodies, names: ThemeNames, now: Date, counted: Counted = row): CaseViewed {
  const { owner } = caseStateOf(row);
  const waits = row.phase !== 'closed' && row.phase !== 'answered';
  const until = row.closedOn ?? known.day;
  return {
    caseId: row.id,
    provinceCode: row.homeCode,
    provinceName: known.history.unitWithCode(row.homeCode, known.day)?.name ?? row.homeCode,
    themeKey: row.theme,
    theme: names(row.theme),
    phase: row.phase,
    owner,
    ownerKey: owner ? assigneeKey(owner) : null,
    ownerTitle: owner ? known.titleOf(owner) : null,
    at: owner ? known.placeOf(owner) : null,
    basis: row.basis,
    dueAt: row.dueAt,
    overdue: waits && row.dueAt !== null && Date.parse(row.dueAt) <= now.getTime(),
    escalated: row.escalated,
    round: row.round,
    answered: row.answered,
    closing: row.closing,
    openedOn: row.openedOn,
    closedOn: row.closedOn,
    lastDay: counted.lastDay,
    communes: counted.communes,
    waiting: counted.waiting,
    daysOpen: daysOpen(row.openedOn, until),
    age: ageOf(row.openedOn, until),
    size: sizeOf(counted.waiting),
    seen: counted === row ? row.stepNumber : 0,
  };
}
