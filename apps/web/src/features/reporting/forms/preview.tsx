import { useMutation } from '@tanstack/react-query';
import { tryForm } from '@thong-suot/api-client';
import { type Answer, EMPTY_DOCUMENT, type ReportDocument } from '@thong-suot/form-rules';
import { useCallback, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { vietnamDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { wireDocument } from '../offline/wire-document.ts';
import { type EntryForm, sendableDocument, shownItems, withAnswer, withStatement } from '../own/entry/entry-model.ts';
import { ItemList } from '../own/entry/item-list.tsx';
import type { FormDraft } from './form-draft.ts';
import { wireContent } from './form-queries.ts';
import styles from './forms.module.css';
import { Trial } from './trial.tsx';
import { useFormState } from './use-form-state.ts';

/** The form as whoever fills it in will see it, made of the same rows; a trial asks the server what it would say of the answers. */
export function Preview({ form }: { readonly form: FormDraft }) {
  const { t } = useTranslation('forms');
  const { count } = useFormat();
  const id = useId();
  const { content } = useFormState(form);
  const [document, setDocument] = useState<ReportDocument>(EMPTY_DOCUMENT);
  const entry = useMemo(
    (): EntryForm => ({ items: content.items, periodEnd: vietnamDay(new Date()), previous: null, lastAnswered: {} }),
    [content.items],
  );
  const trial = useMutation({
    mutationFn: () => {
      const body = { content: wireContent(content), document: wireDocument(sendableDocument(entry, document)) };
      return answerOf(tryForm({ body }));
    },
  });
  const { reset } = trial;
  const fill = useCallback(
    (next: (before: ReportDocument) => ReportDocument) => {
      setDocument(next);
      reset();
    },
    [reset],
  );
  const onAnswer = useCallback((key: string, answer: Answer | null) => fill((before) => withAnswer(before, key, answer)), [fill]);
  const onStatement = useCallback(
    (kind: 'obstacle' | 'recommendation', key: string | null, text: string) =>
      fill((before) => withStatement(before, kind, key, text)),
    [fill],
  );
  const faultWords = useFaultsOfTrial(trial.data?.faults ?? []);
  const shown = shownItems(entry, document).length;
  return (
    <section className={`panel ${styles.preview}`} aria-labelledby={id} data-report={form.key}>
      <h2 id={id}>{t('preview.title')}</h2>
      <p className="muted">
        {t('preview.how')} {t('preview.shown', { shown: count(shown), all: count(content.items.length) })}
      </p>
      <ItemList
        id={id}
        form={entry}
        document={document}
        words={faultWords}
        disabled={false}
        onAnswer={onAnswer}
        onStatement={onStatement}
      />
      <div className={styles.row}>
        <button type="button" className={styles.button} aria-disabled={trial.isPending} onClick={() => trial.mutate()}>
          {t('preview.try')}
        </button>
        <button type="button" className={styles.button} onClick={() => fill(() => EMPTY_DOCUMENT)}>
          {t('preview.reset')}
        </button>
      </div>
      <div role="status">{trial.data && <Trial result={trial.data} items={content.items} />}</div>
      {trial.isError && <ProblemNotice error={trial.error} />}
    </section>
  );
}

type Fault = { readonly code: string; readonly itemKey: string | null };

/** How a fault reads beside its item, in the words of the page where reports are made. */
function useFaultsOfTrial(faults: readonly Fault[]): (itemKey: string) => string | null {
  const { t } = useTranslation('ownReports');
  return (itemKey) => {
    const found = faults.find((fault) => fault.itemKey === itemKey);
    return found ? t(`faults.${found.code as 'missing'}`) : null;
  };
}
