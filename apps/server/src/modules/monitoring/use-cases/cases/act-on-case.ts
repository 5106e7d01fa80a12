import { Type } from 'typebox';
import { homeOf } from '#kernel/ids';
import { useCase, type Work } from '#kernel/use-case';
import { CaseIdSchema, DirectorStepSchema, OwnerStepSchema } from '../../domain/cases/case-step.ts';
import { isOfBody } from '../../domain/direction/acting.ts';
import { CENTRE, type Place, samePlace } from '../../domain/direction/place.ts';
import { problem } from '../../problems.ts';
import { lockCase } from '../../queries/cases/case-queries.ts';
import { type CaseRow, caseStateOf } from '../../queries/cases/case-rows.ts';
import { actingPerson } from '../direction/acting-person.ts';
import { knownBodies } from '../direction/known-bodies.ts';
import { PlaceSchema } from '../direction/views.ts';
import { answerDueAt } from './case-rules.ts';
import { tellCommunes, tellOwners } from './tell-of-cases.ts';
import { writeCaseStep } from './write-case-step.ts';

export const HANDLE_CASES = 'monitoring.handle-cases';
export const DIRECT_CASES = 'monitoring.direct-cases';

/** `at`: where the one acts in whose name the step is taken; `seen`: the newest step that whoever acts has seen. */
const ON_CASE = { caseId: CaseIdSchema, at: PlaceSchema, seen: Type.Integer({ minimum: 1 }) };
export const CaseStepTaken = Type.Object({ seen: Type.Integer() });
type OnCase = { readonly caseId: CaseRow['id']; readonly at: Place; readonly seen: number; readonly step: { kind: string } };
const DECLARED = {
  target: ({ at }: OnCase) => at,
  audit: ({ caseId, step }: OnCase) => ({ caseId, step: step.kind }),
  home: ({ caseId }: OnCase) => homeOf(caseId),
};

/** A case, held until the transaction ends. @throws monitoring/case-not-found */
async function heldCase({ tx }: Work, caseId: CaseRow['id']): Promise<CaseRow> {
  const row = await lockCase(tx, caseId);
  if (!row) throw problem('case-not-found');
  return row;
}

/** @throws monitoring/moved-meanwhile */
function refuseUnseen({ stepNumber }: CaseRow, seen: number): void {
  if (stepNumber !== seen) throw problem('moved-meanwhile', { seen: stepNumber });
}

/** A case that somebody acts on who may know of it, held until the transaction ends. @throws monitoring/case-not-found, moved-meanwhile */
export async function caseToActOn(work: Work, { caseId, seen }: Pick<OnCase, 'caseId' | 'seen'>): Promise<CaseRow> {
  const row = await heldCase(work, caseId);
  refuseUnseen(row, seen);
  return row;
}

export const OwnerStepInput = Type.Object({ ...ON_CASE, step: OwnerStepSchema });

/**
 * What the body does that a case lies with: accepts it, answers with the measure and evidence, hands it over or back with a reason,
 * passes upwards what exceeds its authority (C-17).
 * @throws monitoring/case-not-found (for who acts at another place too: an id tells nothing), not-your-body, moved-meanwhile, and why
 *   the step cannot follow
 * @rule CAS-203, CAS-301
 */
export const handleCase = useCase(
  'monitoring.handle-case',
  { permission: HANDLE_CASES, input: OwnerStepInput, ...DECLARED },
  async ({ caseId, at, seen, step }, work) => {
    const row = await heldCase(work, caseId);
    const known = await knownBodies(work);
    const { owner } = caseStateOf(row);
    if (!owner || !samePlace(known.placeOf(owner), at)) throw problem('case-not-found');
    refuseUnseen(row, seen);
    const person = await actingPerson(work, known);
    if (!isOfBody(person, HANDLE_CASES, owner, known.placeOf(owner))) throw problem('not-your-body');
    if (step.kind === 'hand-over' && !known.isKnown(step.to)) throw problem('no-body-named');
    const after = await writeCaseStep(work, row, step);
    if (step.kind === 'hand-over') await tellOwners(work, known, [after], `${caseId} ${after.stepNumber}`);
    if (step.kind === 'answer') await tellCommunes(work, known, after, step.words);
    return { seen: after.stepNumber };
  },
);

export const DirectorStepInput = Type.Object({ ...ON_CASE, step: DirectorStepSchema });

/**
 * What is decided above the owner. The centre names an owner, gives more time, answers what was passed upwards and sends back an answer;
 * the province of the case, in all its blocks, only sends back answers of others.
 * @throws monitoring/case-not-found (for another province and for one block too), not-above-owner, moved-meanwhile, and why the step cannot follow
 * @rule CAS-203, CAS-301
 */
export const directCase = useCase(
  'monitoring.direct-case',
  { permission: DIRECT_CASES, input: DirectorStepInput, ...DECLARED },
  async ({ caseId, at, seen, step }, work) => {
    if (at.area !== null && at.area !== homeOf(caseId)) throw problem('case-not-found');
    if (at.part !== null) throw problem('case-not-found');
    const row = await caseToActOn(work, { caseId, seen });
    const known = await knownBodies(work);
    const { owner } = caseStateOf(row);
    const ofOther = owner !== null && known.placeOf(owner).area !== at.area;
    const isAbove = samePlace(at, CENTRE) || (step.kind === 'send-back' && ofOther);
    if (!isAbove) throw problem('not-above-owner');
    if (step.kind === 'name-owner' && !known.isKnown(step.to)) throw problem('no-body-named');
    let after = await writeCaseStep(work, row, step);
    if (step.kind === 'name-owner' || step.kind === 'send-back')
      after = await writeCaseStep(work, after, { kind: 'renew-deadline', dueAt: await answerDueAt(work.tx, work.clock.now()) });
    if (step.kind === 'name-owner') await tellOwners(work, known, [after], `${caseId} ${after.stepNumber}`);
    return { seen: after.stepNumber };
  },
);
