import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { correctTheme } from '@thong-suot/api-client';
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { type DoubtfulStatement, type Taxonomy, themeKeys } from './theme-queries.ts';
import { usePhraseWords, useThemeName } from './theme-words.ts';
import styles from './themes.module.css';

/**
 * One statement with what the classifier chose and the way to decide: the likeliest themes first, Enter decides and goes on to the
 * next statement.
 */
export function StatementToDecide({
  statement,
  taxonomy,
}: {
  readonly statement: DoubtfulStatement;
  readonly taxonomy: Taxonomy;
}) {
  const { t } = useTranslation('themes');
  const { count, name } = useFormat();
  const nameOf = useThemeName();
  const phraseWords = usePhraseWords();
  const cache = useQueryClient();
  const id = useId();
  const [theme, setTheme] = useState(statement.theme);
  const decide = useMutation({
    mutationFn: () =>
      answerOf(correctTheme({ body: { block: statement.block, statement: statement.statement, theme, reason: '' } })),
    // The list keeps its order while somebody works down it; counts elsewhere are read anew when they are looked at.
    onSuccess: () => cache.invalidateQueries({ queryKey: themeKeys.all, refetchType: 'none' }),
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (decide.isPending) return;
    const next = nextSelect(event.currentTarget);
    decide.mutate(undefined, { onSuccess: () => next?.focus() });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLSelectElement>) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  const likely = [statement.chosen, ...statement.alternatives.map((one) => one.theme)];
  return (
    <div className={styles.statement}>
      <div>
        <blockquote id={id} lang="vi">
          {statement.statement}
        </blockquote>
        <p className="muted">
          {t(`blocks.${statement.block}`)} · {t(`kinds.${statement.kind}`)} ·{' '}
          {t('doubtful.communes', { count: statement.communes, formatted: count(statement.communes) })}
        </p>
        <p className="muted">
          {t('doubtful.chosen', { theme: nameOf(statement.chosen), percent: Math.round(statement.confidence * 100) })}
          {statement.phrase && ` (${t('doubtful.phrase', { phrase: phraseWords(statement.phrase) })})`}
        </p>
      </div>
      <form onSubmit={send}>
        <div className={styles.deciding}>
          <select
            className="field"
            aria-label={t('doubtful.decideFor')}
            aria-describedby={id}
            value={theme}
            onChange={(event) => setTheme(event.target.value)}
            onKeyDown={onKeyDown}
          >
            <optgroup label={t('doubtful.likely')}>
              {likely.map((key) => (
                <option key={key} value={key}>
                  {nameOf(key)}
                </option>
              ))}
            </optgroup>
            <optgroup label={t('doubtful.others')}>
              {taxonomy.themes
                .filter(({ key }) => !likely.includes(key))
                .map((one) => (
                  <option key={one.key} value={one.key}>
                    {name(one)}
                  </option>
                ))}
            </optgroup>
          </select>
          <Button type="submit" variant="default" aria-describedby={id} aria-disabled={decide.isPending}>
            {t('doubtful.decide')}
          </Button>
        </div>
        <p role="status" className="muted">
          {decide.isSuccess
            ? t('doubtful.decided', { theme: nameOf(decide.data.theme), name: decide.data.decidedBy })
            : statement.decidedByPerson && t('doubtful.decidedBefore', { theme: nameOf(statement.theme) })}
        </p>
        {decide.isError && <ProblemNotice error={decide.error} />}
      </form>
    </div>
  );
}

/** The choice of the statement after this one, where the work goes on. */
function nextSelect(form: HTMLFormElement): HTMLSelectElement | null {
  return form.closest('li')?.nextElementSibling?.querySelector('form select') ?? null;
}
