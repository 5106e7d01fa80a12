import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { importDirectives } from '@thong-suot/api-client';
import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../api/answer-of.ts';
import { problemOf } from '../../api/problem.ts';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { Field } from '../../page-parts/field.tsx';
import { FileFaults, faultsOf } from '../../page-parts/file-faults.tsx';
import styles from '../../page-parts/form.module.css';
import { Section } from '../../page-parts/section.tsx';
import { directionKeys } from './direction-queries.ts';

/** Takes in a file of directives, whole or not at all; faults stand by line and column. */
export function DirectiveImport() {
  const { t } = useTranslation('direction');
  const cache = useQueryClient();
  const [content, setContent] = useState('');
  const [name, setName] = useState('');
  const take = useMutation({
    mutationFn: () => answerOf(importDirectives({ body: { content } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: directionKeys.all }),
  });
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    take.reset();
    setName(file.name);
    setContent(await file.text());
    target.value = '';
  };
  const faults = faultsOf(take.error);
  const done = take.data;
  return (
    <Section title={t('import.title')}>
      <p>{t('import.answer')}</p>
      <Field label={t('import.file')}>
        {(ties) => <input {...ties} type="file" accept=".csv,text/csv" onChange={(event) => void read(event)} />}
      </Field>
      <p role="status">{name !== '' && t('import.read', { name })}</p>
      <div className={styles.buttons}>
        <Button
          type="button"
          aria-disabled={take.isPending || content === ''}
          onClick={() => {
            if (!take.isPending && content !== '') take.mutate();
          }}
        >
          {t('import.action')}
        </Button>
      </div>
      <FileFaults faults={faults} />
      {faults.length === 0 && problemOf(take.error) && <ProblemNotice error={take.error} />}
      <p role="status">
        {done && t('import.done', { added: done.newTasks, changed: done.changedTasks, unchanged: done.unchangedTasks })}
      </p>
      {done && done.unnamed.length > 0 && (
        <>
          <p>{t('import.unnamed')}</p>
          <ul>
            {done.unnamed.map(({ line, text }) => (
              <li key={`${line} ${text}`}>
                {t('import.line', { line })}: <span lang="vi">{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
