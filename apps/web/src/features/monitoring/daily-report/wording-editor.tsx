import { Button } from '@mantine/core';
import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query';
import { saveWording } from '@thong-suot/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { problemOf } from '../../../api/problem.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import type { DocumentModel } from './document-model.ts';
import { DocumentPreview } from './document-preview.tsx';
import { ParagraphEditor } from './paragraph-editor.tsx';
import type { WordingDraft, WordingFault } from './report-contract.ts';
import styles from './report-page.module.css';
import { previewQuery, reportKeys, wordingQuery } from './report-queries.ts';
import { SentenceChoices } from './sentence-choices.tsx';

type EditorProps = { readonly date: string; readonly onClose: () => void };

/** The report with its editorial paragraphs open for wording and what its sentences name; figures and everything else stay as the program fills them in. */
export function WordingEditor({ date, onClose }: EditorProps) {
  const [document, draft] = useQueries({ queries: [previewQuery(date), wordingQuery(date)] });
  const error = document.error ?? draft.error;
  if (error) return <ProblemNotice error={error} onRetry={() => void Promise.all([document.refetch(), draft.refetch()])} />;
  if (!document.data || !draft.data) return <LoadingNotice />;
  return <OpenDraft date={date} document={document.data} draft={draft.data} onClose={onClose} />;
}

/** What the server found faulty in the wording; the problem `monitoring/wording-faulty` lists it. */
function faultsOf(error: unknown): readonly WordingFault[] {
  const faults = problemOf(error)?.faults;
  return Array.isArray(faults) ? (faults as WordingFault[]) : [];
}

function OpenDraft({
  date,
  document,
  draft,
  onClose,
}: EditorProps & { readonly document: DocumentModel; readonly draft: WordingDraft }) {
  const { t } = useTranslation('dailyReport');
  const { pick } = useFormat();
  const cache = useQueryClient();
  const [paragraphs, setParagraphs] = useState(draft.wording.paragraphs);
  const [choices, setChoices] = useState(draft.wording.choices);
  // What this editor started from or saved itself; what others save meanwhile must not take its place, or nobody would be told.
  const [version, setVersion] = useState(draft.version);
  const save = useMutation({
    mutationFn: () => answerOf(saveWording({ path: { date }, body: { version, wording: { paragraphs, choices } } })),
    onSuccess: (saved) => {
      setVersion(saved.version);
      return cache.invalidateQueries({ queryKey: reportKeys.all(date) });
    },
  });
  const faults = faultsOf(save.error);
  const edit = (change: () => void) => {
    if (save.isSuccess) save.reset();
    change();
  };
  const nameOf = (key: string) => {
    const name = draft.names[key];
    return name ? pick(name) : key;
  };
  const word = (key: string, text: string) => {
    const others = Object.entries(paragraphs).filter(([other]) => other !== key);
    setParagraphs(Object.fromEntries(text.trim() === '' || text === draft.defaults[key] ? others : [...others, [key, text]]));
  };
  return (
    <>
      <div className={styles.bar}>
        <Button type="button" aria-disabled={save.isPending} onClick={() => !save.isPending && save.mutate()}>
          {t('save')}
        </Button>
        <Button type="button" variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <p className="muted">
          {draft.savedAt &&
            draft.savedBy &&
            t('savedBy', { version: draft.version, name: draft.savedBy, instant: formatInstant(draft.savedAt) })}{' '}
          {t('placeholders')}
        </p>
        <p role="status">{save.isSuccess && t('saved')}</p>
      </div>
      {save.isError && <ProblemNotice error={save.error} />}
      <SentenceChoices
        sentences={draft.sentences}
        choices={choices}
        faults={faults}
        onChange={(changed) => edit(() => setChoices(changed))}
      />
      <DocumentPreview
        document={document}
        editorFor={({ wordingKey }) => (
          <ParagraphEditor
            key={wordingKey}
            name={nameOf(wordingKey)}
            text={paragraphs[wordingKey] ?? draft.defaults[wordingKey] ?? ''}
            usual={draft.defaults[wordingKey] ?? ''}
            faults={faults.filter(({ key }) => key === wordingKey)}
            onChange={(text) => edit(() => word(wordingKey, text))}
          />
        )}
      />
    </>
  );
}
