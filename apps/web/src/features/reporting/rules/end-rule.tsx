import { useMutation, useQueryClient } from '@tanstack/react-query';
import { endMeasurementRule } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { firstDayOfChange, type RuleVersion, ruleKeys } from './rule-queries.ts';

/** Ends a rule from a day on, with the reason. */
export function EndRule({ rule, of }: { readonly rule: RuleVersion; readonly of: string }) {
  const { t } = useTranslation('rules');
  const cache = useQueryClient();
  const { ruleKey } = rule;
  const first = firstDayOfChange(rule);
  const end = useMutation({
    mutationFn: (fields: FormData) => {
      const body = { validFrom: typedText(fields, 'validFrom'), source: typedText(fields, 'source').trim() };
      return answerOf(endMeasurementRule({ path: { ruleKey }, body }));
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: ruleKeys.versions }),
  });
  return (
    <AskDialog
      action={t('end')}
      openLabel={`${t('end')}: ${of}`}
      title={t('endTitle')}
      onOpen={end.reset}
      onConfirm={(fields) => end.mutateAsync(fields)}
      pending={end.isPending}
      error={end.error}
    >
      <p>{of}</p>
      <p>{t('endNote')}</p>
      <Field label={t('endFrom')}>
        {(ties) => <input {...ties} type="date" name="validFrom" required min={first} defaultValue={first} />}
      </Field>
      <Field label={t('why')}>
        {(ties) => <textarea {...ties} name="source" rows={2} required minLength={3} maxLength={300} />}
      </Field>
    </AskDialog>
  );
}
