import { type Static, Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { reading } from '#kernel/use-case';
import { isOfBody } from '../../domain/direction/acting.ts';
import { type Evidence, EvidenceSchema } from '../../domain/direction/assignment-step.ts';
import { AssignmentIdSchema, DirectedTaskIdSchema } from '../../domain/direction/ids.ts';
import { assigneeOf, SystemSchema, VerificationSchema } from '../../queries/direction-rows.ts';
import { readDirectives } from '../../queries/direction-task-queries.ts';
import { type CheckRow, DrawIdSchema, readChecks, readDraws, sumChecks } from '../../queries/direction-verification-queries.ts';
import { actingPerson } from './acting-person.ts';
import { titleOfKey } from './board-titles.ts';
import { verifierOf } from './check-result.ts';
import { EvidenceFile, evidenceFiles, SenderOfFiles, senderOfFiles } from './evidence-files.ts';
import { knownBodies } from './known-bodies.ts';
import { PlaceSchema, TitleSchema } from './views.ts';
import { limitsOf, targetOf, WITHIN } from './within.ts';

export const CheckQuery = Type.Object({
  ...WITHIN,
  outcome: Type.Optional(VerificationSchema),
  drawId: Type.Optional(DrawIdSchema),
});

const Check = Type.Object({
  assignmentId: AssignmentIdSchema,
  claim: Type.Integer(),
  drawId: DrawIdSchema,
  taskId: DirectedTaskIdSchema,
  textVi: Type.String(),
  system: SystemSchema,
  title: TitleSchema,
  /** What the body says in words and evidence. */
  claimWords: Type.String(),
  claimEvidence: Type.Array(EvidenceSchema),
  claimFiles: Type.Array(EvidenceFile),
  verifier: TitleSchema,
  at: PlaceSchema,
  /** Under what the verifier's body keeps files; null: nowhere. */
  filePlace: nullable(SenderOfFiles),
  seen: Type.Integer(),
  outcome: VerificationSchema,
  words: Type.String(),
  evidence: Type.Array(EvidenceSchema),
  files: Type.Array(EvidenceFile),
  checkedAt: nullable(InstantSchema),
  checkerName: nullable(Type.String()),
  /** Whoever asks is of the verifier's body, and nobody has checked yet. */
  mayCheck: Type.Boolean(),
});
export const Checks = Type.Object({ checks: Type.Array(Check) });

/** Results drawn for checking, what waits longest first. @rule C-12 */
export const listChecks = reading(
  'monitoring.list-checks',
  { permission: 'monitoring.read', input: CheckQuery, target: targetOf },
  async (input, work): Promise<Static<typeof Checks>> => {
    const known = await knownBodies(work);
    const { units, part } = limitsOf(input, known.history, known.day);
    const person = await actingPerson(work, known);
    const rows = await readChecks(work.tx, input.outcome ?? null, input.drawId ?? null, units, part);
    const filesOf = await evidenceFiles(
      work.tx,
      rows.flatMap((row) => [...row.fileIds, ...claimed(row)]),
    );
    return {
      checks: rows.map((row) => {
        const verifier = verifierOf(row);
        const at = known.placeOf(verifier);
        const { assignmentId, claim, drawId, taskId, textVi, system, outcome, words, checkedAt, checkerName } = row;
        const mayCheck = outcome === 'not-checked' && isOfBody(person, 'monitoring.verify-tasks', verifier, at);
        return {
          assignmentId,
          claim,
          drawId,
          taskId,
          textVi,
          system,
          outcome,
          words,
          checkedAt,
          checkerName,
          at,
          mayCheck,
          filePlace: senderOfFiles(known, verifier),
          title: known.titleOf(assigneeOf(row)),
          claimWords: row.claimWords ?? '',
          claimEvidence: row.claimEvidence as Evidence[],
          claimFiles: filesOf(claimed(row)),
          verifier: known.titleOf(verifier),
          seen: row.stepNumber,
          evidence: row.evidence as Evidence[],
          files: filesOf(row.fileIds),
        };
      }),
    };
  },
);

/** The files of the body's claim; a step without any names none. */
const claimed = ({ claimFileIds }: Pick<Static<typeof CheckRow>, 'claimFileIds'>): readonly string[] =>
  (claimFileIds as readonly string[] | null) ?? [];

const BY = ['system', 'directive', 'group', 'body'] as const;
export const CheckSumQuery = Type.Object({ ...WITHIN, by: Type.Enum(BY, { type: 'string' }) });
const Counts = { claims: Type.Integer(), verified: Type.Integer(), contradicted: Type.Integer(), waiting: Type.Integer() };
/** Shares stay two numbers: checked (verified and contradicted) of claims, contradicted of checked. */
export const CheckSums = Type.Object({
  rows: Type.Array(Type.Object({ key: nullable(Type.String()), title: nullable(TitleSchema), ...Counts })),
  draws: Type.Array(
    Type.Object({
      drawId: DrawIdSchema,
      seed: Type.String(),
      part: Type.Integer(),
      whole: nullable(Type.Integer()),
      verifier: TitleSchema,
      eligible: Type.Integer(),
      drawn: Type.Integer(),
      verified: Type.Integer(),
      contradicted: Type.Integer(),
      drawnAt: InstantSchema,
      drawerName: Type.String(),
    }),
  ),
});

/** How often parts were reported done, what was drawn and what checks found, by a dimension. @rule C-12 */
export const sumAllChecks = reading(
  'monitoring.sum-checks',
  { permission: 'monitoring.read', input: CheckSumQuery, target: targetOf },
  async (input, work): Promise<Static<typeof CheckSums>> => {
    const known = await knownBodies(work);
    const { units, part } = limitsOf(input, known.history, known.day);
    const rows = await sumChecks(work.tx, input.by, units, part);
    const directives = new Map((await readDirectives(work.tx)).map(({ id, number }) => [id as string, number]));
    const draws = units === null && part === null ? await readDraws(work.tx) : [];
    return {
      rows: rows.map((row) => ({ ...row, title: titleOfKey(row.key, input.by, known, directives) })),
      draws: draws.map(({ id, sizePart, sizeWhole, unitId, part: block, bodyId, ...draw }) => ({
        ...draw,
        drawId: id,
        part: sizePart,
        whole: sizeWhole,
        verifier: known.titleOf(assigneeOf({ unitId, part: block, bodyId, namedVi: null })),
      })),
    };
  },
);
