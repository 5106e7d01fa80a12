import { useMutation, useQueryClient } from '@tanstack/react-query';
import { importAgencyCodes } from '@thong-suot/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { useFormat } from '../../../format/use-format.ts';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { FileFaults, faultsOf } from '../../../page-parts/file-faults.tsx';
import { Section } from '../../../page-parts/section.tsx';
import { FileSource } from './file-source.tsx';

/** Identifiers of agencies from a file (D-02): all of them or, with faults, none. */
export function AgencyCodes() {
  const { t } = useTranslation('administration');
  const { count } = useFormat();
  const cache = useQueryClient();
  const [content, setContent] = useState('');
  const record = useMutation({
    mutationFn: () => answerOf(importAgencyCodes({ body: { content } })),
    onSuccess: async () => {
      setContent('');
      await cache.invalidateQueries();
    },
  });
  const change = (next: string) => {
    setContent(next);
    record.reset();
  };
  const faults = faultsOf(record.error);
  return (
    <Section title={t('agencyCodes.title')}>
      <p>{t('agencyCodes.answer')}</p>
      <FileSource template="agency-codes" content={content} onChange={change} />
      {content.trim() !== '' && (
        <div>
          <AskDialog
            main
            action={t('agencyCodes.record')}
            title={t('agencyCodes.recordTitle')}
            onOpen={record.reset}
            onConfirm={() => record.mutateAsync()}
            pending={record.isPending}
            error={faults.length > 0 ? null : record.error}
          >
            <p>{t('agencyCodes.recordQuestion')}</p>
            <FileFaults faults={faults} />
          </AskDialog>
        </div>
      )}
      <p role="status">
        {record.isSuccess && t('agencyCodes.recorded', { count: record.data.recorded, formatted: count(record.data.recorded) })}
      </p>
    </Section>
  );
}
