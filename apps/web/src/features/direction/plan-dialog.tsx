import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changePlan } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of.ts';
import { AskDialog } from '../../page-parts/ask-dialog.tsx';
import { Field } from '../../page-parts/field.tsx';
import { typedText } from '../../page-parts/typed-text.ts';
import { directionKeys, type Task } from './direction-queries.ts';
import { DueFields, dueOf } from './due-fields.tsx';

const LONG = ['textVi', 'responsibility', 'milestones', 'expectedOutput', 'authority'] as const;

/** A new version of a task's six points and deadline, with its reason. */
export function PlanDialog({ task }: { readonly task: Task }) {
  const { t } = useTranslation('direction');
  const cache = useQueryClient();
  const change = useMutation({
    mutationFn: (fields: FormData) => {
      const text = (name: string) => typedText(fields, name).trim();
      const plan = {
        textVi: text('textVi'),
        responsibility: text('responsibility'),
        milestones: text('milestones'),
        expectedOutput: text('expectedOutput'),
        authority: text('authority'),
      };
      const body = { at: task.assigner, version: task.version, ...plan, ...dueOf(fields), reason: text('reason') };
      return answerOf(changePlan({ path: { taskId: task.taskId }, body }));
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: directionKeys.all }),
  });
  return (
    <div>
      <AskDialog
        action={t('plan.change')}
        title={t('plan.change')}
        onOpen={change.reset}
        onConfirm={(fields) => change.mutateAsync(fields)}
        pending={change.isPending}
        error={change.error}
      >
        {LONG.map((name) => (
          <Field key={name} label={t(`plan.${name}`)}>
            {(ties) => (
              <textarea {...ties} name={name} rows={2} maxLength={2000} required={name === 'textVi'} defaultValue={task[name]} />
            )}
          </Field>
        ))}
        <DueFields dueKind={task.dueKind} due={task.publishedDue} start={task.publishedStart} />
        <Field label={t('reason')}>
          {(ties) => <textarea {...ties} name="reason" rows={2} required minLength={3} maxLength={2000} />}
        </Field>
      </AskDialog>
    </div>
  );
}
