import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type OverrideTaskColourData, overrideTaskColour } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of.ts';
import { AskDialog } from '../../page-parts/ask-dialog.tsx';
import { Field } from '../../page-parts/field.tsx';
import { typedText } from '../../page-parts/typed-text.ts';
import { type Assignment, directionKeys, type TaskPage } from './direction-queries.ts';

const COLOURS = ['green', 'yellow', 'red'] as const;
type Body = OverrideTaskColourData['body'];

type Props = { readonly assignment: Assignment; readonly assigner: TaskPage['task']['assigner'] };

/** Sets a colour beside the rule's, with reason and last day. */
export function ColourDialog({ assignment: { assignmentId }, assigner }: Props) {
  const { t } = useTranslation('direction');
  const cache = useQueryClient();
  const set = useMutation({
    mutationFn: (body: Body) => answerOf(overrideTaskColour({ path: { assignmentId }, body })),
    onSuccess: () => cache.invalidateQueries({ queryKey: directionKeys.all }),
  });
  const confirm = (fields: FormData) =>
    set.mutateAsync({
      at: assigner,
      colour: typedText(fields, 'colour') as Body['colour'],
      reason: typedText(fields, 'reason').trim(),
      validUntil: typedText(fields, 'validUntil'),
    });
  return (
    <AskDialog
      action={t('colour.set')}
      title={t('colour.set')}
      onOpen={set.reset}
      onConfirm={confirm}
      pending={set.isPending}
      error={set.error}
    >
      <p>{t('colour.note')}</p>
      <Field label={t('colour.colour')}>
        {(ties) => (
          <select {...ties} name="colour">
            {COLOURS.map((colour) => (
              <option key={colour} value={colour}>
                {t(`colours.${colour}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('reason')}>
        {(ties) => <textarea {...ties} name="reason" rows={2} required minLength={3} maxLength={2000} />}
      </Field>
      <Field label={t('colour.until')}>{(ties) => <input {...ties} type="date" name="validUntil" required />}</Field>
    </AskDialog>
  );
}
