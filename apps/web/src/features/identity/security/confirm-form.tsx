import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { typedText } from '../../../page-parts/typed-text.ts';
import { confirmBy, confirmByPasskey, type OwnFactors, useFactorsChanged } from './factor-queries.ts';
import { knowsPasskeys, PasskeyFailed } from './passkey-browser.ts';
import own from './security.module.css';

/** Asks who is at the screen: by the second factor where there is one, else by the password. */
export function ConfirmForm({ factors }: { readonly factors: OwnFactors }) {
  const { t } = useTranslation('identity');
  const field = useRef<HTMLInputElement>(null);
  const onSuccess = useFactorsChanged();
  const byText = useMutation({ mutationFn: confirmBy, onSuccess });
  const byPasskey = useMutation({ mutationFn: confirmByPasskey, onSuccess });
  const asksCode = factors.confirmWith === 'factor';
  const fault = useConfirmFault(byText.error);
  useEffect(() => {
    if (fault) field.current?.focus();
  }, [fault]);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const shown = typedText(new FormData(event.currentTarget), 'shown');
    if (!byText.isPending) byText.mutate(asksCode ? { code: shown } : { password: shown });
  };
  const sendPasskey = () => {
    if (!byPasskey.isPending) byPasskey.mutate();
  };
  return (
    <form className={`${styles.form} ${own.part}`} onSubmit={send}>
      <h3>{t('security.confirm.title')}</h3>
      <p>{t('security.confirm.why')}</p>
      <Field label={asksCode ? t('security.confirm.code') : t('security.confirm.password')} fault={fault}>
        {(ties) => (
          <input
            {...ties}
            ref={field}
            name="shown"
            type={asksCode ? 'text' : 'password'}
            autoComplete={asksCode ? 'one-time-code' : 'current-password'}
            spellCheck={false}
            required
          />
        )}
      </Field>
      {byText.isError && !fault && <ProblemNotice error={byText.error} />}
      {byPasskey.isError && <PasskeyFault error={byPasskey.error} />}
      <div className={styles.buttons}>
        <Button type="submit" aria-disabled={byText.isPending}>
          {t('security.confirm.send')}
        </Button>
        {knowsPasskeys() && factors.passkeys.some(({ usableHere }) => usableHere) && (
          <Button type="button" variant="default" aria-disabled={byPasskey.isPending} onClick={sendPasskey}>
            {t('security.confirm.passkey')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Why no passkey was made or used: the browser's refusal has no words of its own that help. */
export function PasskeyFault({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('identity');
  return error instanceof PasskeyFailed ? <p role="alert">{t('security.passkeys.failed')}</p> : <ProblemNotice error={error} />;
}

function useConfirmFault(error: unknown): string | null {
  const { t } = useTranslation('identity');
  const problem = problemOf(error);
  if (problem?.type === 'identity/password-wrong') return t('security.confirm.faults.wrong');
  if (problem?.type === 'identity/code-wrong') return t('security.confirm.faults.code');
  if (problem?.type !== 'identity/too-many-attempts') return null;
  return t('security.confirm.faults.wait', { seconds: Number(problem.waitSeconds) });
}
