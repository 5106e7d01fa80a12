import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createTaskOfCase } from '@thong-suot/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { vietnamDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { type Assignee, AssigneeField } from '../../direction/assignee-field.tsx';
import { type CaseItem, caseKeys } from './case-queries.ts';

type TaskDialogProps = {
  readonly one: CaseItem;
  /** Where the task is assigned from: the centre (null) or the province. */
  readonly area: string | null;
};

/** Drafts a task from a case: its words and the body that the case lies with, to be changed by whoever assigns it. */
export function TaskDialog({ one, area }: TaskDialogProps) {
  const { t } = useTranslation('cases');
  const { pick } = useFormat();
  const cache = useQueryClient();
  const [to, setTo] = useState<Assignee | null>(one.owner);
  const make = useMutation({
    mutationFn: (fields: FormData) =>
      answerOf(
        createTaskOfCase({
          path: { caseId: one.caseId },
          body: {
            seen: one.seen,
            task: {
              assigner: { area, part: null },
              system: 'other',
              textVi: typedText(fields, 'textVi'),
              responsibility: '',
              milestones: '',
              expectedOutput: '',
              authority: '',
              dueKind: 'by-end-of',
              due: typedText(fields, 'due'),
              start: '',
              chosen: [{ role: 'lead', to: to ?? { kind: 'named', text: '?' } }],
            },
          },
        }),
      ),
    onSettled: () => cache.invalidateQueries({ queryKey: caseKeys.all }),
  });
  return (
    <AskDialog
      action={t('task.draft')}
      title={t('stepTitle', { step: t('task.draft'), theme: pick(one.theme) })}
      onOpen={() => {
        make.reset();
        setTo(one.owner);
      }}
      onConfirm={(fields) => make.mutateAsync(fields)}
      pending={make.isPending}
      error={make.error}
    >
      <Field label={t('fields.text')}>
        {(ties) => (
          <textarea
            {...ties}
            name="textVi"
            rows={3}
            required
            minLength={5}
            maxLength={4000}
            lang="vi"
            defaultValue={t('task.text', { theme: one.theme.vi, province: one.provinceName })}
          />
        )}
      </Field>
      {one.ownerTitle && to === one.owner && <p>{pick(one.ownerTitle)}</p>}
      <AssigneeField label={t('fields.to')} value={to} onChange={setTo} />
      <Field label={t('fields.day')}>
        {(ties) => <input {...ties} type="date" name="due" required min={vietnamDay(new Date())} />}
      </Field>
    </AskDialog>
  );
}
