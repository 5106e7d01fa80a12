import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { Section } from '../../../page-parts/section.tsx';
import { typedText } from '../../../page-parts/typed-text.ts';
import { ownSessionsQuery, passwordRulesQuery, replacePassword } from './account-queries.ts';

const FAULTS = ['too-short', 'too-long', 'too-uniform', 'holds-login-name', 'unchanged', 'used-before'] as const;
type Fault = { readonly field: 'present' | 'next' | 'repeat'; readonly text: string };

/** Changes one's own password: its rules stand before the fields, what is wrong beside the field. */
export function PasswordForm() {
  const { t } = useTranslation('identity');
  const form = useRef<HTMLFormElement>(null);
  const cache = useQueryClient();
  const { data: rules } = useQuery(passwordRulesQuery);
  const [differs, setDiffers] = useState(false);
  const change = useMutation({
    mutationFn: replacePassword,
    onSuccess: async () => {
      form.current?.reset();
      await cache.invalidateQueries({ queryKey: ownSessionsQuery.queryKey });
    },
  });
  const fault = useFault(change.error, differs);
  useEffect(() => {
    if (fault) form.current?.querySelector<HTMLInputElement>(`input[name=${fault.field}]`)?.focus();
  }, [fault]);
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const [present, next, repeat] = ['present', 'next', 'repeat'].map((name) => typedText(typed, name));
    const unlike = next !== repeat;
    setDiffers(unlike);
    if (change.isPending) return;
    if (unlike) change.reset();
    else change.mutate({ present: present ?? '', next: next ?? '' });
  };
  const faultOf = (field: Fault['field']) => (fault?.field === field ? fault.text : null);
  return (
    <Section title={t('password.title')}>
      {rules && (
        <ul>
          <li>{t('password.rules.length', { shortest: rules.shortest, longest: rules.longest })}</li>
          <li>{t('password.rules.different', { different: rules.different })}</li>
          <li>{t('password.rules.own')}</li>
          <li>{t('password.rules.others')}</li>
        </ul>
      )}
      <form ref={form} className={styles.form} onSubmit={send}>
        <Field label={t('password.present')} fault={faultOf('present')}>
          {(ties) => <input {...ties} type="password" name="present" autoComplete="current-password" required />}
        </Field>
        <Field label={t('password.next')} fault={faultOf('next')}>
          {(ties) => <input {...ties} type="password" name="next" autoComplete="new-password" required />}
        </Field>
        <Field label={t('password.repeat')} fault={faultOf('repeat')}>
          {(ties) => <input {...ties} type="password" name="repeat" autoComplete="new-password" required />}
        </Field>
        {change.isError && !fault && <ProblemNotice error={change.error} />}
        <div className={styles.buttons}>
          <Button type="submit" aria-disabled={change.isPending}>
            {t('password.change')}
          </Button>
          <p role="status">{change.isSuccess && !differs && t('password.changed')}</p>
        </div>
      </form>
    </Section>
  );
}

/** The field that a refusal is about, and what it says; null when it is about none. */
function useFault(error: unknown, differs: boolean): Fault | null {
  const { t } = useTranslation('identity');
  return useMemo(() => {
    if (differs) return { field: 'repeat', text: t('password.faults.differs') };
    const problem = problemOf(error);
    if (problem?.type === 'identity/password-wrong') return { field: 'present', text: t('password.faults.wrong') };
    if (problem?.type === 'identity/too-many-attempts') {
      return { field: 'present', text: t('password.faults.wait', { seconds: Number(problem.waitSeconds) }) };
    }
    if (problem?.type !== 'identity/password-refused') return null;
    const known = FAULTS.find((one) => one === problem.fault);
    return { field: 'next', text: known ? t(`password.faults.${known}`) : t('password.faults.refused') };
  }, [error, differs, t]);
}
