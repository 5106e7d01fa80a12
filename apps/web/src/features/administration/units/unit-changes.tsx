import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { importUnitChanges, previewUnitChanges } from '@thong-suot/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { FileFaults, faultsOf } from '../../../page-parts/file-faults.tsx';
import styles from '../../../page-parts/form.module.css';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { ChangePreview } from './change-preview.tsx';
import { FileSource } from './file-source.tsx';

const CHANGES = ['transfer', 'assign', 'rename', 'recode', 'move'] as const;

/** Changes of units from a file: first what it would do, then, after a question, doing it whole. */
export function UnitChanges() {
  const { t } = useTranslation('administration');
  const { count } = useFormat();
  const cache = useQueryClient();
  const [content, setContent] = useState('');
  const preview = useMutation({ mutationFn: () => answerOf(previewUnitChanges({ body: { content } })) });
  const carryOut = useMutation({
    mutationFn: () => answerOf(importUnitChanges({ body: { content } })),
    onSuccess: async () => {
      setContent('');
      preview.reset();
      // Names, maps and figures of every page may stand on other units now.
      await cache.invalidateQueries();
    },
  });
  const change = (next: string) => {
    setContent(next);
    preview.reset();
    carryOut.reset();
  };
  const found = preview.data;
  const changes = found?.changes.length ?? 0;
  const refused = faultsOf(carryOut.error);
  return (
    <Section title={t('units.changes')}>
      <p>{t('units.changesAnswer')}</p>
      <ChangeHelp />
      <FileSource template="unit-changes" content={content} onChange={change} />
      <div className={styles.buttons}>
        <Button
          type="button"
          variant="default"
          aria-disabled={preview.isPending || content.trim() === ''}
          onClick={() => {
            if (!preview.isPending && content.trim() !== '') preview.mutate();
          }}
        >
          {t('units.showPreview')}
        </Button>
      </div>
      {preview.isError && <ProblemNotice error={preview.error} />}
      <FileFaults faults={found?.faults ?? refused} />
      {found && found.faults.length === 0 && changes === 0 && <p role="status">{t('units.nothing')}</p>}
      {found && found.faults.length === 0 && changes > 0 && (
        <>
          <ChangePreview preview={found} />
          <div>
            <AskDialog
              main
              action={t('units.carryOut', { count: changes, formatted: count(changes) })}
              title={t('units.carryOutTitle', { count: changes, formatted: count(changes) })}
              onOpen={carryOut.reset}
              onConfirm={() => carryOut.mutateAsync()}
              pending={carryOut.isPending}
              error={refused.length > 0 ? null : carryOut.error}
            >
              <p>{t('units.carryOutQuestion')}</p>
              <FileFaults faults={refused} />
            </AskDialog>
          </div>
        </>
      )}
      <p role="status">
        {carryOut.isSuccess && t('units.carriedOut', { count: carryOut.data.changes, formatted: count(carryOut.data.changes) })}
      </p>
    </Section>
  );
}

/** What each kind of change needs in which column. */
function ChangeHelp() {
  const { t } = useTranslation('administration');
  return (
    <details>
      <summary>{t('units.help')}</summary>
      <PlainRows
        label={t('units.help')}
        headers={['change', t('units.helpMeaning'), t('units.helpColumns')]}
        rows={CHANGES.map((word) => ({
          key: word,
          cells: [<code key="word">{word}</code>, t(`units.kinds.${word}.meaning`), t(`units.kinds.${word}.columns`)],
        }))}
      />
      <p className="muted">{t('units.helpNote')}</p>
    </details>
  );
}
