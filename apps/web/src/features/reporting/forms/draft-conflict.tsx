import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../format/dates.ts';
import { DifferenceList } from './difference-list.tsx';
import type { FormDraft } from './form-draft.ts';
import type { Draft } from './form-queries.ts';
import styles from './forms.module.css';
import { useFormState } from './use-form-state.ts';

/** A colleague kept the form in between: who and when, what differs, and the choice. */
export function DraftConflict({ form, theirs }: { readonly form: FormDraft; readonly theirs: Draft }) {
  const { t } = useTranslation('forms');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { content } = useFormState(form);
  const { changedBy, changedAt } = theirs;
  return (
    <section className={styles.alert} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t('conflict.title')}
      </h2>
      <p>
        {changedBy === null || changedAt === null
          ? t('conflict.gone')
          : t('conflict.draft', { name: changedBy, instant: formatInstant(changedAt) })}
      </p>
      <p>{t('conflict.differences')}</p>
      <DifferenceList before={theirs.content} after={content} />
      <div className={styles.row}>
        <button type="button" className={styles.button} onClick={form.takeTheirs}>
          {t('conflict.theirs')}
        </button>
        <button type="button" className={styles.button} onClick={form.keepMine}>
          {t('conflict.mine')}
        </button>
      </div>
    </section>
  );
}
