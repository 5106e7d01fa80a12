import { Button } from '@mantine/core';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { type DirectCaseData, directCase, type HandleCaseData, handleCase } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import formStyles from '../../../page-parts/form.module.css';
import { type CaseAnswer, caseKeys } from './case-queries.ts';
import { CaseStepDialog, DIRECTOR_DIALOGS, type DialogKind, OWNER_DIALOGS } from './case-step-dialog.tsx';
import { TaskDialog } from './task-dialog.tsx';

type OwnerStep = HandleCaseData['body']['step'];
type DirectorStep = DirectCaseData['body']['step'];
export type AnyCaseStep = OwnerStep | DirectorStep;
export type TakeStep = UseMutationResult<unknown, Error, AnyCaseStep>;

/** Takes a step in the name in which whoever is signed in may take it. */
function useStep({ case: one, may }: CaseAnswer): TakeStep {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (step: AnyCaseStep) => {
      const path = { caseId: one.caseId };
      const { seen } = one;
      if (isDirecting(step)) {
        const at = { area: may.direct ? null : one.provinceCode, part: null };
        return answerOf(directCase({ path, body: { at, seen, step } }));
      }
      return answerOf(handleCase({ path, body: { at: one.at ?? { area: null, part: null }, seen, step } }));
    },
    onSettled: () => cache.invalidateQueries({ queryKey: caseKeys.all }),
  });
}

const isDirecting = (step: AnyCaseStep): step is DirectorStep => DIRECTOR_DIALOGS.some((kind) => kind === step.kind);

/** Everything that whoever is signed in may do about a case as it stands. */
export function CaseActions({ answer }: { readonly answer: CaseAnswer }) {
  const { t } = useTranslation('cases');
  const step = useStep(answer);
  const { case: one, may } = answer;
  const dialogs = dialogsFor(answer);
  const accepts = may.handle && one.phase === 'routed';
  if (dialogs.length === 0 && !accepts && !may.assignTask) return null;
  return (
    <div className={formStyles.buttons}>
      {accepts && (
        <Button type="button" aria-disabled={step.isPending} onClick={() => !step.isPending && step.mutate({ kind: 'accept' })}>
          {t('steps.accept')}
        </Button>
      )}
      {dialogs.map((kind) => (
        <CaseStepDialog key={kind} kind={kind} one={one} step={step} />
      ))}
      {may.assignTask && <TaskDialog one={one} area={may.assignTask.area} />}
      {step.isError && step.variables.kind === 'accept' && <ProblemNotice error={step.error} />}
    </div>
  );
}

function dialogsFor({ case: { phase, escalated, owner }, may }: CaseAnswer): readonly DialogKind[] {
  const works = phase === 'routed' || phase === 'accepted';
  const open = phase !== 'closed';
  const can: Readonly<Record<DialogKind, boolean>> = {
    answer: may.handle && works,
    'hand-over': may.handle && works,
    'hand-back': may.handle && works,
    escalate: may.handle && works && !escalated,
    'name-owner': may.direct && open,
    extend: may.direct && open && owner !== null,
    'answer-escalation': may.direct && escalated,
    'send-back': may.sendBack && phase === 'answered',
  };
  return [...OWNER_DIALOGS, ...DIRECTOR_DIALOGS].filter((kind) => can[kind]);
}
