import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { suggestStatements } from '@thong-suot/api-client';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../../api/answer-of.ts';
import { useFormat } from '../../../../format/use-format.ts';
import styles from './statement-suggestions.module.css';
import type { SuggestionPlace } from './suggestion-place.ts';

type StatementSuggestionsProps = {
  readonly place: SuggestionPlace;
  readonly kind: 'obstacle' | 'recommendation';
  readonly text: string;
  readonly onChoose: (text: string) => void;
};

/** Whoever pauses so long is read along with; every key before asks nothing. */
const PAUSE_MS = 450;
const SHORTEST = 4;
const LONGEST = 500;
const FRESH_MS = 600_000;

/**
 * Below a field while somebody writes in it: the theme that the text will most likely get, and wordings like it, each a button that
 * takes it over. Without a line, or while nothing is like it, there is nothing; writing never waits for it.
 */
export default function StatementSuggestions({ place, kind, text, onChoose }: StatementSuggestionsProps) {
  const { t } = useTranslation('ownReports');
  const { name } = useFormat();
  const asked = usePaused(text.trim().slice(0, LONGEST));
  const { block, ...path } = place;
  const { data } = useQuery({
    queryKey: ['statement-suggestions', path, block, kind, asked],
    enabled: asked.length >= SHORTEST && navigator.onLine,
    networkMode: 'online',
    retry: false,
    staleTime: FRESH_MS,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => answerOf(suggestStatements({ path, body: { text: asked, block, kind }, signal })),
  });
  if (!data || asked.length < SHORTEST || (data.theme === null && data.wordings.length === 0)) return null;
  return (
    <div className={styles.suggestions}>
      <p role="status">{data.theme && t('suggestions.theme', { theme: name(data.theme) })}</p>
      {data.wordings.length > 0 && (
        <ul aria-label={t('suggestions.title')}>
          {data.wordings.map(({ text: wording, origin }) => (
            <li key={wording}>
              <button type="button" onClick={() => onChoose(wording)} title={t('suggestions.take')}>
                <span lang="vi">{wording}</span> <span className="muted">({t(`suggestions.${origin}`)})</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The text as it was when the writing last paused. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setPaused(text), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  return paused;
}
