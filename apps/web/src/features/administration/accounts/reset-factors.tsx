import { useMutation } from '@tanstack/react-query';
import { resetFactors } from '@thong-suot/api-client';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';

/** Removes the second factors of somebody who has lost them, with a reason. */
export function ResetFactors({ accountId }: { readonly accountId: string }) {
  const { t } = useTranslation('administration');
  const reset = useMutation({
    mutationFn: (reason: string) => answerOf(resetFactors({ path: { accountId }, body: { reason } })),
  });
  return (
    <AskDialog
      action={t('accounts.resetFactors')}
      title={t('accounts.resetFactorsTitle')}
      onOpen={reset.reset}
      onConfirm={(fields) => reset.mutateAsync(typedText(fields, 'reason'))}
      pending={reset.isPending}
      error={reset.error}
    >
      <p>{t('accounts.resetFactorsQuestion')}</p>
      <Field label={t('accounts.reason')} hint={t('accounts.reasonHint')}>
        {(ties) => <textarea {...ties} name="reason" required minLength={3} maxLength={300} rows={2} />}
      </Field>
    </AskDialog>
  );
}
