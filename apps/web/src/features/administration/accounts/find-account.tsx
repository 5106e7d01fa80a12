import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { findAccount } from '@thong-suot/api-client';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { typedText } from '../../../page-parts/typed-text.ts';
import { useRefusalWords } from './refusal-words.ts';

const FIELDS = { loginName: ['identity/account-not-found'] };

/** Opens the account of a whole login name. Names are encrypted, so the server cannot search in them; the name stays out of the address. */
export function FindAccount() {
  const { t } = useTranslation('administration');
  const navigate = useNavigate();
  const find = useMutation({
    mutationFn: (loginName: string) => answerOf(findAccount({ body: { loginName } })),
    onSuccess: ({ accountId }) => navigate({ to: '/admin/accounts/$accountId', params: { accountId } }),
  });
  const refusal = useRefusalWords(find.error, FIELDS);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const loginName = typedText(new FormData(event.currentTarget), 'loginName');
    if (!find.isPending) find.mutate(loginName);
  };
  return (
    <search className="panel">
      <form className={styles.form} onSubmit={send}>
        <Field label={t('accounts.find')} hint={t('accounts.findHint')} fault={refusal.of('loginName')}>
          {(ties) => <input {...ties} name="loginName" type="search" required minLength={3} maxLength={120} autoComplete="off" />}
        </Field>
        {refusal.rest !== null && <ProblemNotice error={refusal.rest} />}
        <div className={styles.buttons}>
          <Button type="submit" variant="default" aria-disabled={find.isPending}>
            {t('accounts.open')}
          </Button>
        </div>
      </form>
    </search>
  );
}
