import { type Static, Type } from 'typebox';
import { homeOf } from '#kernel/ids';
import { useCase, type Work } from '#kernel/use-case';
import { isOfBody } from '../../domain/direction/acting.ts';
import { type Assignee, assigneeKey } from '../../domain/direction/assignee.ts';
import { VerifierStepSchema } from '../../domain/direction/assignment-step.ts';
import { AssignmentIdSchema } from '../../domain/direction/ids.ts';
import { type CheckedPart, mayCheckPart } from '../../domain/direction/independence.ts';
import { samePlace } from '../../domain/direction/place.ts';
import { problem } from '../../problems.ts';
import { assigneeOf } from '../../queries/direction-rows.ts';
import { lockAssignment, readStandingsOfTask } from '../../queries/direction-step-queries.ts';
import { type CheckRow, lockCheck, readHandsOnResult, updateCheck } from '../../queries/direction-verification-queries.ts';
import { actingPerson } from './acting-person.ts';
import { attachEvidence, filesOfStep } from './evidence-files.ts';
import { type KnownBodies, knownBodies } from './known-bodies.ts';
import { PlaceSchema } from './views.ts';
import { writeStep } from './write-step.ts';

/** Which of the claims that it is done is checked; no more than their column holds. */
export const ClaimSchema = Type.Integer({ minimum: 1, maximum: 2_147_483_647 });
export const CheckInput = Type.Object({
  assignmentId: AssignmentIdSchema,
  claim: ClaimSchema,
  /** Where the verifier's body acts. */
  at: PlaceSchema,
  seen: Type.Integer({ minimum: 1 }),
  finding: Type.Union([
    VerifierStepSchema,
    Type.Object({ kind: Type.Literal('cannot-check'), reason: Type.String({ minLength: 3, maxLength: 2000, pattern: '\\S' }) }),
  ]),
});
export const Checked = Type.Object({ outcome: Type.Enum(['verified', 'contradicted', 'not-checked'], { type: 'string' }) });

/** The verifier's body of a drawn result. */
export function verifierOf({ verifierUnit, verifierPart, verifierBody }: Static<typeof CheckRow>): Assignee {
  return assigneeOf({ unitId: verifierUnit, part: verifierPart, bodyId: verifierBody, namedVi: null });
}

/**
 * What an independent check of a drawn result found: verified, contradicted (opens the assignment again with the reason), or not
 * checked and why. The verifier is of the body drawn for, of no other body with a part in the task, and nobody who worked on the result.
 * @throws monitoring/check-not-found (for another verifier too), not-independent, moved-meanwhile, already-checked, file-missing
 * @rule C-12, DIR-402
 */
export const checkResult = useCase(
  'monitoring.check-result',
  {
    permission: 'monitoring.verify-tasks',
    input: CheckInput,
    target: ({ at }) => at,
    audit: ({ assignmentId, claim, finding }) => ({ assignmentId, claim, finding: finding.kind }),
    home: ({ assignmentId }) => homeOf(assignmentId),
  },
  async ({ assignmentId, claim, at: place, seen, finding }, work): Promise<Static<typeof Checked>> => {
    const { tx, actor, clock } = work;
    const home = homeOf(assignmentId);
    const row = await lockAssignment(tx, assignmentId);
    const [check] = await lockCheck(tx, home, assignmentId, claim);
    const known = await knownBodies(work);
    if (!row || !check || !samePlace(known.placeOf(verifierOf(check)), place)) throw problem('check-not-found');
    await demandIndependence(work, known, check);
    if (check.outcome !== 'not-checked') throw problem('already-checked');
    if (row.stepNumber !== seen || row.claim !== claim) throw problem('moved-meanwhile', { seen: row.stepNumber });
    const fileIds = filesOfStep(finding);
    await attachEvidence(work, known, verifierOf(check), fileIds);
    if (finding.kind !== 'cannot-check') await writeStep(work, row, finding);
    const outcome = OUTCOME[finding.kind];
    const words = 'reason' in finding ? finding.reason : finding.words;
    const evidence = JSON.stringify('evidence' in finding ? finding.evidence : []);
    const at = clock.now().toISOString();
    await updateCheck(tx, home, assignmentId, claim, outcome, words, evidence, [...fileIds], at, actor.id, actor.name);
    return { outcome };
  },
);

const OUTCOME = { verify: 'verified', contradict: 'contradicted', 'cannot-check': 'not-checked' } as const;

async function demandIndependence(work: Work, known: KnownBodies, check: Static<typeof CheckRow>): Promise<void> {
  const person = await actingPerson(work, known);
  const verifier = verifierOf(check);
  if (!isOfBody(person, 'monitoring.verify-tasks', verifier, known.placeOf(verifier))) throw problem('not-your-body');
  const parts = (await readStandingsOfTask(work.tx, check.taskId)).map((row) => ({
    id: row.id,
    role: row.role,
    assignee: assigneeOf(row),
  }));
  const checked = parts.find(({ id }) => id === check.assignmentId);
  if (!checked || !mayCheckPart(verifier, checked, parts)) throw problem('not-independent');
  const others = parts.filter(({ assignee }) => assigneeKey(assignee) !== assigneeKey(verifier));
  const isOf = ({ assignee }: CheckedPart) =>
    ['monitoring.verify-tasks', 'monitoring.report-progress'].some((permission) =>
      isOfBody(person, permission, assignee, known.placeOf(assignee)),
    );
  if (others.some(isOf) || (await workedOn(work, check))) throw problem('not-independent');
}

async function workedOn({ tx, actor }: Work, { taskId, assignmentId }: Static<typeof CheckRow>): Promise<boolean> {
  return (await readHandsOnResult(tx, taskId, assignmentId)).some(({ actorId }) => actorId === actor.id);
}
