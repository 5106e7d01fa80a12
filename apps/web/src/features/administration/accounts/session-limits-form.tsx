import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { setSessionLimits } from '@thong-suot/api-client';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { Section } from '../../../page-parts/section.tsx';
import { sessionLimitsQuery } from './account-queries.ts';

/** How long a session lasts without use, and at most; it holds at once for everybody. */
export function SessionLimitsForm() {
  const { t } = useTranslation('administration');
  const cache = useQueryClient();
  const { data: limits, error, refetch } = useQuery(sessionLimitsQuery);
  const set = useMutation({
    mutationFn: (body: { idleMinutes: number; absoluteHours: number }) => answerOf(setSessionLimits({ body })),
    onSuccess: () => cache.invalidateQueries({ queryKey: sessionLimitsQuery.queryKey }),
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const body = { idleMinutes: Number(typed.get('idleMinutes')), absoluteHours: Number(typed.get('absoluteHours')) };
    if (!set.isPending) set.mutate(body);
  };
  return (
    <Section title={t('limits.title')}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!limits && !error && <LoadingNotice />}
      {limits && (
        <form className={styles.form} onSubmit={send}>
          <Field label={t('limits.idle')} hint={t('limits.idleHint')}>
            {(ties) => (
              <input {...ties} name="idleMinutes" type="number" min={5} max={240} required defaultValue={limits.idleMinutes} />
            )}
          </Field>
          <Field label={t('limits.absolute')} hint={t('limits.absoluteHint')}>
            {(ties) => (
              <input {...ties} name="absoluteHours" type="number" min={1} max={24} required defaultValue={limits.absoluteHours} />
            )}
          </Field>
          {set.isError && <ProblemNotice error={set.error} />}
          <div className={styles.buttons}>
            <Button type="submit" variant="default" aria-disabled={set.isPending}>
              {t('limits.save')}
            </Button>
            <p role="status">{set.isSuccess && t('limits.saved')}</p>
          </div>
        </form>
      )}
    </Section>
  );
}
