import { type Static, Type } from 'typebox';
import type { Tx } from '#kernel/db/tx';
import { CENTRAL } from '#kernel/ids';
import { reading, type Work } from '#kernel/use-case';
import { areaOf, attachFiles, type FileFacts, FileIdSchema, type FilePlace, fileFacts, openFile } from '#modules/documents';
import type { Assignee } from '../../domain/direction/assignee.ts';
import type { Step } from '../../domain/direction/assignment-step.ts';
import { DirectedTaskIdSchema } from '../../domain/direction/ids.ts';
import { problem } from '../../problems.ts';
import { selectStepsHoldFile } from '../../queries/direction-file-queries.ts';
import { readAssignmentsOfTask } from '../../queries/direction-task-queries.ts';
import { type KnownBodies, knownBodies } from './known-bodies.ts';
import { limitsOf, targetOf, WITHIN } from './within.ts';

/** A file that shows a result (tệp minh chứng), as it is listed. */
export const EvidenceFile = Type.Object({
  fileId: Type.String(),
  name: Type.String(),
  mediaType: Type.String(),
  bytes: Type.Integer(),
});
type Listed = { readonly fileId: string; readonly name: string; readonly mediaType: string; readonly bytes: number };

/** The files that a step names. */
export const filesOfStep = (step: Step | { readonly kind: 'cannot-check' }): readonly string[] =>
  'fileIds' in step ? (step.fileIds ?? []) : [];

/**
 * Attaches files to the step that a body takes: from then on they are never removed.
 * @throws monitoring/file-missing when the store holds one of them not at all, or for another body
 */
export async function attachEvidence(
  { tx, clock }: Work,
  known: KnownBodies,
  body: Assignee,
  fileIds: readonly string[],
): Promise<void> {
  if (fileIds.length === 0) return;
  const place = filePlaceOf(known, body);
  const missing = place === null ? fileIds : await attachFiles(tx, place, fileIds, clock.now());
  if (missing.length > 0) throw problem('file-missing', { fileId: missing[0] });
}

/** Under what a body's files are kept (`keepFile`): its unit, or the body itself. Null for who is of no body that can keep any. */
export const SenderOfFiles = Type.Object({ provinceCode: Type.String(), reporter: Type.String() });
export function senderOfFiles(known: KnownBodies, body: Assignee): Static<typeof SenderOfFiles> | null {
  if (body.kind === 'body') return { provinceCode: CENTRAL, reporter: body.bodyId };
  const [provinceCode, commune] = known.placeOf(body).area?.split('/') ?? [];
  return body.kind === 'unit' && provinceCode !== undefined ? { provinceCode, reporter: commune ?? provinceCode } : null;
}

function filePlaceOf(known: KnownBodies, body: Assignee): FilePlace | null {
  const sender = senderOfFiles(known, body);
  return sender && { area: areaOf(sender), part: body.kind === 'unit' ? body.part : 'all' };
}

/** Files as they are listed, in the order of their ids; `of` a step or a check. */
export async function evidenceFiles(tx: Tx, all: readonly string[]): Promise<(fileIds: readonly string[]) => Listed[]> {
  const facts = await fileFacts(tx, all);
  return (fileIds) => fileIds.flatMap((id) => listed(facts.get(id)));
}

const listed = (facts: FileFacts | undefined): Listed[] =>
  facts ? [{ fileId: facts.fileId, name: facts.name, mediaType: facts.mediaType, bytes: facts.bytes }] : [];

/**
 * A file that shows a step of a task, for whoever may read the task there.
 * @throws monitoring/file-not-found (of another task, or of a body outside the area asked for, too: an id tells nothing)
 */
export const readTaskFile = reading(
  'monitoring.read-task-file',
  {
    permission: 'monitoring.read',
    input: Type.Object({ taskId: DirectedTaskIdSchema, fileId: FileIdSchema, ...WITHIN }),
    target: targetOf,
    audit: ({ taskId, fileId }) => ({ taskId, fileId }),
  },
  async ({ taskId, fileId, ...within }, work) => {
    const { history, day } = await knownBodies(work);
    const { units, part } = limitsOf(within, history, day);
    const seen = await readAssignmentsOfTask(work.tx, taskId, units, part);
    const ids = seen.map(({ id }) => id);
    const [held] = await selectStepsHoldFile(work.tx, ids, fileId);
    const file = held?.holds === true ? await openFile(work.tx, fileId) : null;
    if (!file) throw problem('file-not-found', { fileId });
    return file;
  },
);
