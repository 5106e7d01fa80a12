import { Button } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import type { DocumentModel } from './document-model.ts';
import { DocumentPreview } from './document-preview.tsx';
import { ParagraphEditor } from './paragraph-editor.tsx';
import type { WordingDraft } from './report-contract.ts';
import styles from './report-page.module.css';
import { previewQuery, wordingQuery } from './report-queries.ts';
import { SentenceChoices } from './sentence-choices.tsx';
import { useOpenDraft } from './use-open-draft.ts';

type EditorProps = { readonly date: string; readonly onClose: () => void };

/** The report with its editorial paragraphs open for wording and what its sentences name; figures and everything else stay as the program fills them in. */
export function WordingEditor({ date, onClose }: EditorProps) {
  const [document, draft] = useQueries({ queries: [previewQuery(date), wordingQuery(date)] });
  const error = document.error ?? draft.error;
  // A later failure, of the preview after a save for example, must not take away what is being written.
  if (document.data && draft.data) return <OpenDraft date={date} document={document.data} draft={draft.data} onClose={onClose} />;
  if (!error) return <LoadingNotice />;
  return <ProblemNotice error={error} onRetry={() => void Promise.all([document.refetch(), draft.refetch()])} />;
}

function OpenDraft({
  date,
  document,
  draft,
  onClose,
}: EditorProps & { readonly document: DocumentModel; readonly draft: WordingDraft }) {
  const { t } = useTranslation('dailyReport');
  const { pick } = useFormat();
  const { wording, word, choose, save, faults } = useOpenDraft(date, draft);
  const nameOf = (key: string) => {
    const name = draft.names[key];
    return name ? pick(name) : key;
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
      <details>
        <summary>{t('usableFigures')}</summary>
        <ul>
          {draft.figures.map((figure) => (
            <li key={figure.name}>
              <code>{`{${figure.name}}`}</code> {pick(figure)}: {figure.value ?? t('noValue')}
            </li>
          ))}
        </ul>
      </details>
      {save.isError && <ProblemNotice error={save.error} />}
      <SentenceChoices sentences={draft.sentences} choices={wording.choices} faults={faults} onChange={choose} />
      <DocumentPreview
        document={document}
        editorFor={({ wordingKey }) => (
          <ParagraphEditor
            key={wordingKey}
            name={nameOf(wordingKey)}
            text={wording.paragraphs[wordingKey] ?? draft.defaults[wordingKey] ?? ''}
            usual={draft.defaults[wordingKey] ?? ''}
            faults={faults.filter(({ key }) => key === wordingKey)}
            onChange={(text) => word(wordingKey, text)}
          />
        )}
      />
    </>
  );
}
