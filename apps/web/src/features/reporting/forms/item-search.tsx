import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import type { FormDraft } from './form-draft.ts';
import { withReusedItem } from './form-model.ts';
import { itemsQuery } from './form-queries.ts';
import styles from './forms.module.css';
import { useFormState } from './use-form-state.ts';

/** Items that other forms ask already, found by their words and taken over with their key: one item, one meaning. */
export function ItemSearch({ form }: { readonly form: FormDraft }) {
  const { t } = useTranslation('forms');
  const { name } = useFormat();
  const { content } = useFormState(form);
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const { data: found, error, refetch } = useQuery({ ...itemsQuery(wanted), placeholderData: keepPreviousData });
  const own = new Set(content.items.map(({ key }) => key));
  const shown = wanted === '' ? [] : (found ?? []).filter(({ formKey }) => formKey !== form.key);
  return (
    <details>
      <summary>{t('reuse.title')}</summary>
      <p className="muted">{t('reuse.how')}</p>
      <label className="labelled">
        <span>{t('reuse.search')}</span>
        <input className="field" type="search" maxLength={100} value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      <p role="status" className="muted">
        {wanted !== '' && found && (shown.length === 0 ? t('reuse.nothing') : t('reuse.found', { count: shown.length }))}
      </p>
      <ul className={styles.list}>
        {shown.map(({ item, formNameVi }) => (
          <li key={item.key}>
            <span>
              {name(item)}{' '}
              <span className="muted">
                ({t(`kinds.${item.kind}`)}, {t('reuse.from', { form: formNameVi })})
              </span>
            </span>
            {own.has(item.key) ? (
              <span className="muted">{t('reuse.there')}</span>
            ) : (
              <button
                type="button"
                className={styles.button}
                aria-label={t('reuse.takeOf', { name: name(item) })}
                onClick={() => form.change((before) => withReusedItem(before, item))}
              >
                {t('reuse.take')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
