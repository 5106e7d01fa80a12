import { useMutation, useQueryClient } from '@tanstack/react-query';
import { confirmAccount, lockAccount, resetPassword, signOutAccountEverywhere, unlockAccount } from '@thong-suot/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { Section } from '../../../page-parts/section.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { type Account, administrationKeys } from './account-queries.ts';
import { FirstPassword } from './first-password.tsx';
import { ResetFactors } from './reset-factors.tsx';

/** Confirming, locking and opening, a new first password, signing out everywhere; each asks before what cannot be taken back. */
export function AccountActions({ account }: { readonly account: Account }) {
  const { t } = useTranslation('administration');
  const [password, setPassword] = useState<string | null>(null);
  const path = { accountId: account.id };
  const cache = useQueryClient();
  const onSuccess = () => cache.invalidateQueries({ queryKey: administrationKeys.accounts });
  const reset = useMutation({
    mutationFn: () => answerOf(resetPassword({ path })),
    onSuccess: async ({ firstPassword }) => {
      setPassword(firstPassword);
      await onSuccess();
    },
  });
  const confirm = useMutation({ mutationFn: () => answerOf(confirmAccount({ path })), onSuccess });
  const leave = useMutation({ mutationFn: () => answerOf(signOutAccountEverywhere({ path })) });
  return (
    <Section title={t('accounts.management')}>
      {password !== null && <FirstPassword password={password} onDone={() => setPassword(null)} />}
      <div className={styles.buttons}>
        {account.provisionalUntil !== null && (
          <AskDialog
            action={t('accounts.confirm')}
            title={t('accounts.confirmTitle')}
            onOpen={confirm.reset}
            onConfirm={() => confirm.mutateAsync()}
            pending={confirm.isPending}
            error={confirm.error}
          >
            <p>{t('accounts.confirmQuestion')}</p>
          </AskDialog>
        )}
        <LockButton account={account} onSuccess={onSuccess} />
        <ResetFactors accountId={account.id} />
        <AskDialog
          action={t('accounts.reset')}
          title={t('accounts.resetTitle')}
          onOpen={reset.reset}
          onConfirm={() => reset.mutateAsync()}
          pending={reset.isPending}
          error={reset.error}
        >
          <p>{t('accounts.resetQuestion')}</p>
        </AskDialog>
        <AskDialog
          action={t('accounts.signOut')}
          title={t('accounts.signOutTitle')}
          onOpen={leave.reset}
          onConfirm={() => leave.mutateAsync()}
          pending={leave.isPending}
          error={leave.error}
        >
          <p>{t('accounts.signOutQuestion')}</p>
        </AskDialog>
      </div>
      <p role="status">{leave.isSuccess && t('accounts.signedOut', { count: leave.data.ended })}</p>
    </Section>
  );
}

function LockButton({ account, onSuccess }: { readonly account: Account; readonly onSuccess: () => Promise<void> }) {
  const { t } = useTranslation('administration');
  const path = { accountId: account.id };
  const lock = useMutation({ mutationFn: (reason: string) => answerOf(lockAccount({ path, body: { reason } })), onSuccess });
  const unlock = useMutation({ mutationFn: (reason: string) => answerOf(unlockAccount({ path, body: { reason } })), onSuccess });
  if (account.lockedAt !== null) {
    return (
      <AskDialog
        action={t('accounts.unlock')}
        title={t('accounts.unlockTitle', { name: account.name })}
        onOpen={unlock.reset}
        onConfirm={(fields) => unlock.mutateAsync(typedText(fields, 'reason'))}
        pending={unlock.isPending}
        error={unlock.error}
        main
      >
        <Field label={t('accounts.reason')} hint={t('accounts.unlockHint')}>
          {(ties) => <textarea {...ties} name="reason" required minLength={3} maxLength={300} rows={2} />}
        </Field>
      </AskDialog>
    );
  }
  return (
    <AskDialog
      action={t('accounts.lock')}
      title={t('accounts.lockTitle', { name: account.name })}
      onOpen={lock.reset}
      onConfirm={(fields) => lock.mutateAsync(typedText(fields, 'reason'))}
      pending={lock.isPending}
      error={lock.error}
    >
      <p>{t('accounts.lockQuestion')}</p>
      <Field label={t('accounts.reason')} hint={t('accounts.reasonHint')}>
        {(ties) => <textarea {...ties} name="reason" required minLength={3} maxLength={300} rows={2} />}
      </Field>
    </AskDialog>
  );
}
