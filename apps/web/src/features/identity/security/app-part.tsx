import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { formatInstant } from '../../../format/dates.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { typedText } from '../../../page-parts/typed-text.ts';
import { beginOwnTotp, confirmOwnTotp, removeOwnTotp, useFactorsChanged } from './factor-queries.ts';
import type { PartProps } from './part.ts';
import own from './security.module.css';

/** The app that shows codes: set up with a square to scan, confirmed with its first code, removed after a question. */
export function AppPart({ factors, mayChange, onCodes }: PartProps) {
  const { t } = useTranslation('identity');
  const changed = useFactorsChanged();
  const begin = useMutation({ mutationFn: beginOwnTotp });
  const confirm = useMutation({
    mutationFn: confirmOwnTotp,
    onSuccess: async (codes) => {
      begin.reset();
      onCodes(codes);
      await changed();
    },
  });
  const remove = useMutation({ mutationFn: removeOwnTotp, onSuccess: changed });
  const present = factors.totpSince !== null;
  return (
    <div className={`${styles.section} ${own.part}`}>
      <h3>{t('security.app.title')}</h3>
      <p>{present ? t('security.app.since', { time: formatInstant(factors.totpSince ?? '') }) : t('security.app.none')}</p>
      <p role="status">{confirm.isSuccess && present && t('security.app.added')}</p>
      {begin.isError && <ProblemNotice error={begin.error} />}
      {begin.data && (
        <NewApp shown={begin.data} pending={confirm.isPending} error={confirm.error} onCode={(code) => confirm.mutate(code)} />
      )}
      {mayChange && !present && !begin.data && (
        <div>
          <Button type="button" aria-disabled={begin.isPending} onClick={() => begin.mutate()}>
            {t('security.app.begin')}
          </Button>
        </div>
      )}
      {mayChange && present && (
        <div>
          <AskDialog
            action={t('security.app.remove')}
            title={t('security.app.removeTitle')}
            onOpen={remove.reset}
            onConfirm={() => remove.mutateAsync()}
            pending={remove.isPending}
            error={remove.error}
          >
            <p>{t('security.app.removeQuestion')}</p>
          </AskDialog>
        </div>
      )}
    </div>
  );
}

type NewAppProps = {
  readonly shown: Awaited<ReturnType<typeof beginOwnTotp>>;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onCode: (code: string) => void;
};

function NewApp({ shown: { secret, qr }, pending, error, onCode }: NewAppProps) {
  const { t } = useTranslation('identity');
  const isWrong = problemOf(error)?.type === 'identity/code-wrong';
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!pending) onCode(typedText(new FormData(event.currentTarget), 'code'));
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <p>{t('security.app.scan')}</p>
      <svg className={own.qr} viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={t('security.app.picture')}>
        <rect width="100%" height="100%" fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <p>{t('security.app.secret')}</p>
      <code className={styles.secret}>{secret}</code>
      <Field label={t('security.app.code')} fault={isWrong ? t('security.confirm.faults.code') : null}>
        {(ties) => <input {...ties} name="code" inputMode="numeric" autoComplete="one-time-code" required />}
      </Field>
      {Boolean(error) && !isWrong && <ProblemNotice error={error} />}
      <div>
        <Button type="submit" aria-disabled={pending}>
          {t('security.app.confirm')}
        </Button>
      </div>
    </form>
  );
}
