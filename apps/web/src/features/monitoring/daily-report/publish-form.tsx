import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { publishEdition } from '@thong-suot/api-client';
import { type FormEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { formatDay } from '../../../format/dates.ts';
import type { EditionSummary } from './report-contract.ts';
import styles from './report-page.module.css';
import { reportKeys } from './report-queries.ts';

export type PublishFormProps = {
  readonly date: string;
  /** The newest edition, which a further one amends; null: nothing is published yet. */
  readonly latest: EditionSummary | null;
};

const SHORTEST_REASON = 3;

/** Publishes the report after a question, since an edition can never be changed; after the first one it makes amended editions. */
export function PublishForm({ date, latest }: PublishFormProps) {
  const { t } = useTranslation('dailyReport');
  const cache = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const publish = useMutation({
    mutationFn: (reason: string) =>
      answerOf(publishEdition({ path: { date }, body: latest ? { amends: { editionId: latest.id, reason } } : {} })),
    onSuccess: async () => {
      dialog.current?.close();
      await cache.invalidateQueries({ queryKey: reportKeys.all(date) });
    },
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = new FormData(event.currentTarget).get('reason');
    if (!publish.isPending) publish.mutate(typeof reason === 'string' ? reason : '');
  };
  const action = latest ? t('amend') : t('publish');
  return (
    <>
      <Button type="button" onClick={() => dialog.current?.showModal()}>
        {action}
      </Button>
      <p role="status">{publish.isSuccess && t('published', { number: publish.data.number })}</p>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId}>
        <form onSubmit={send} className="stack">
          <p id={titleId}>
            {latest
              ? t('amendQuestion', { number: latest.number, day: formatDay(date) })
              : t('publishQuestion', { day: formatDay(date) })}
          </p>
          {latest && (
            <label>
              {t('reason')}
              <textarea name="reason" required minLength={SHORTEST_REASON} maxLength={1000} rows={3} className={styles.reason} />
            </label>
          )}
          {publish.isError && <ProblemNotice error={publish.error} />}
          <div className={styles.buttons}>
            <Button type="submit" aria-disabled={publish.isPending}>
              {action}
            </Button>
            <Button type="button" variant="default" onClick={() => dialog.current?.close()}>
              {t('dismiss')}
            </Button>
          </div>
        </form>
      </dialog>
    </>
  );
}
