import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { removeThemeFromDraft, saveThemeInDraft } from '@thong-suot/api-client';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { AskDialog } from '../../../page-parts/ask-dialog.tsx';
import { Field } from '../../../page-parts/field.tsx';
import styles from '../../../page-parts/form.module.css';
import { typedText } from '../../../page-parts/typed-text.ts';
import { phraseLines, readPhraseLines } from './phrase-lines.ts';
import { type Theme, themeKeys } from './theme-queries.ts';

export type ThemeFormProps = {
  /** Null: a theme that is not there yet. */
  readonly theme: Theme | null;
  /** The draft that is looked at; 0: there is none yet. */
  readonly revision: number;
};

/** Puts a theme into the draft or takes it out. Nothing changes for statements until the draft is published. */
export function ThemeForm({ theme, revision }: ThemeFormProps) {
  const { t } = useTranslation('themes');
  const cache = useQueryClient();
  const [faultyLine, setFaultyLine] = useState<number | null>(null);
  const renew = () => cache.invalidateQueries({ queryKey: themeKeys.draft });
  const save = useMutation({
    mutationFn: (next: Theme) => answerOf(saveThemeInDraft({ body: { revision, theme: next } })),
    onSuccess: renew,
  });
  const remove = useMutation({
    mutationFn: (key: string) => answerOf(removeThemeFromDraft({ body: { revision, key } })),
    onSuccess: renew,
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const text = (name: string) => typedText(fields, name).trim();
    const read = readPhraseLines(text('phrases'));
    setFaultyLine('faultyLine' in read ? read.faultyLine : null);
    if ('faultyLine' in read || save.isPending) return;
    save.mutate({
      key: theme?.key ?? text('key'),
      nameVi: text('nameVi'),
      nameEn: text('nameEn'),
      definition: text('definition'),
      phrases: read.phrases,
    });
  };
  return (
    <>
      <form onSubmit={send} className={styles.form}>
        {theme === null && (
          <Field label={t('taxonomy.key')} hint={t('taxonomy.keyHint')}>
            {(ties) => <input {...ties} name="key" required pattern="[a-z][a-z0-9\-]+" maxLength={60} />}
          </Field>
        )}
        <Field label={t('taxonomy.nameVi')}>
          {(ties) => <input {...ties} name="nameVi" required maxLength={200} defaultValue={theme?.nameVi} lang="vi" />}
        </Field>
        <Field label={t('taxonomy.nameEn')}>
          {(ties) => <input {...ties} name="nameEn" required maxLength={200} defaultValue={theme?.nameEn} lang="en" />}
        </Field>
        <Field label={t('taxonomy.definition')} hint={t('taxonomy.definitionHint')}>
          {(ties) => <textarea {...ties} name="definition" rows={4} maxLength={2000} defaultValue={theme?.definition} />}
        </Field>
        <Field
          label={t('taxonomy.phrases')}
          hint={t('taxonomy.phrasesHint')}
          fault={faultyLine === null ? null : t('taxonomy.faultyLine', { line: faultyLine })}
        >
          {(ties) => (
            <textarea {...ties} name="phrases" rows={8} lang="vi" defaultValue={theme ? phraseLines(theme.phrases) : ''} />
          )}
        </Field>
        {save.isError && <ProblemNotice error={save.error} />}
        <div className={styles.buttons}>
          <Button type="submit" variant="default" aria-disabled={save.isPending}>
            {theme ? t('taxonomy.save') : t('taxonomy.add')}
          </Button>
        </div>
      </form>
      {theme && (
        <div className={styles.buttons}>
          <AskDialog
            action={t('taxonomy.remove')}
            openLabel={t('taxonomy.removeOf', { name: theme.nameVi })}
            title={t('taxonomy.removeTitle', { name: theme.nameVi })}
            onOpen={remove.reset}
            onConfirm={() => remove.mutateAsync(theme.key)}
            pending={remove.isPending}
            error={remove.error}
          >
            <p>{t('taxonomy.removeQuestion')}</p>
          </AskDialog>
        </div>
      )}
    </>
  );
}
