import { Button } from '@mantine/core';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type DirectAssignmentData,
  directAssignment,
  type ReceiveAssignmentData,
  type ReportOnAssignmentData,
  receiveAssignment,
  reportOnAssignment,
} from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import formStyles from '../../page-parts/form.module.css';
import { ColourDialog } from './colour-dialog.tsx';
import { type Assignment, directionKeys, type TaskPage } from './direction-queries.ts';
import { BODY_DIALOGS, DIRECT_DIALOGS, type DialogKind, StepDialog } from './step-dialog.tsx';

type BodyStep = ReportOnAssignmentData['body']['step'];
type DirectStep = DirectAssignmentData['body']['step'];
type ReceiverStep = ReceiveAssignmentData['body']['step'];
export type AnyStep = BodyStep | DirectStep | ReceiverStep;

type Assigner = TaskPage['task']['assigner'];

/** Takes a step in the name in which whoever is signed in may take it. */
function useStep(assignment: Assignment, assigner: Assigner): UseMutationResult<unknown, Error, AnyStep> {
  const cache = useQueryClient();
  const { assignmentId, at, above, may, seen, request } = assignment;
  return useMutation({
    mutationFn: async (step: AnyStep) => {
      const path = { assignmentId };
      if (step.kind === 'take-over' || step.kind === 'decline-hand-over')
        return answerOf(receiveAssignment({ path, body: { at: request?.toPlace ?? at, seen, step: step as ReceiverStep } }));
      if (isDirecting(step))
        return answerOf(directAssignment({ path, body: { at: may.direct ? assigner : above, seen, step: step as DirectStep } }));
      return answerOf(reportOnAssignment({ path, body: { at, seen, step: step as BodyStep } }));
    },
    onSettled: () => cache.invalidateQueries({ queryKey: directionKeys.all }),
  });
}

const DIRECTING: readonly string[] = ['extend', 'refuse-extension', 'return', 'cancel', 'answer-escalation', 'name-assignee'];
const isDirecting = (step: AnyStep): step is DirectStep => DIRECTING.includes(step.kind);

/** Everything that whoever is signed in may do about an assignment as it stands. */
export function AssignmentActions({ assignment, assigner }: { readonly assignment: Assignment; readonly assigner: Assigner }) {
  const { t } = useTranslation('direction');
  const step = useStep(assignment, assigner);
  const dialogs = dialogsFor(assignment);
  const accepts = assignment.may.report && (assignment.phase === 'assigned' || assignment.phase === 'returned');
  if (dialogs.length === 0 && !accepts && !assignment.may.direct) return null;
  return (
    <div className={formStyles.buttons}>
      {accepts && (
        <Button type="button" aria-disabled={step.isPending} onClick={() => !step.isPending && step.mutate({ kind: 'accept' })}>
          {t('steps.accept')}
        </Button>
      )}
      {dialogs.map((kind) => (
        <StepDialog key={kind} kind={kind} assignment={assignment} step={step} />
      ))}
      {assignment.may.direct && assignment.phase !== 'cancelled' && <ColourDialog assignment={assignment} assigner={assigner} />}
      {step.isError && step.variables.kind === 'accept' && <ProblemNotice error={step.error} />}
    </div>
  );
}

function dialogsFor({ may, phase, request, escalated, assignee }: Assignment): readonly DialogKind[] {
  const open = phase !== 'done' && phase !== 'cancelled';
  const asked = request?.kind ?? null;
  const can: Readonly<Record<DialogKind, boolean>> = {
    progress: may.report && open,
    finish: may.report && open,
    'ask-extension': may.report && open && asked === null,
    'ask-hand-over': may.report && open && asked === null,
    'withdraw-request': may.report && open && asked !== null,
    escalate: may.report && open && !escalated,
    'take-over': may.receive,
    'decline-hand-over': may.receive,
    extend: may.direct && open && assignee.kind !== 'named',
    'refuse-extension': may.direct && asked === 'extension',
    return: may.direct && phase === 'done',
    'answer-escalation': escalated && (may.direct || may.answer),
    'name-assignee': may.direct && open,
    cancel: may.direct && open,
  };
  return [...BODY_DIALOGS, ...DIRECT_DIALOGS].filter((kind) => can[kind]);
}
