import { useTranslation } from 'react-i18next';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import type { Taxonomy } from './theme-queries.ts';
import styles from './themes.module.css';

/** Sets that phrases may name; abbreviations and English words are read by the classifier alone. */
const NAMED_ROLES: readonly string[] = ['mark', 'who', 'topic', 'field'];

/** The word sets that stand in braces in phrases, folded until somebody writes a phrase. */
export function WordSets({ words }: { readonly words: Taxonomy['words'] }) {
  const { t } = useTranslation('themes');
  return (
    <details className={`panel ${styles.theme}`}>
      <summary>{t('taxonomy.wordSets')}</summary>
      <PlainRows
        label={t('taxonomy.wordSets')}
        headers={[t('taxonomy.wordSet'), t('taxonomy.words')]}
        rows={words
          .filter(({ role }) => NAMED_ROLES.includes(role))
          .map(({ name, words: own }) => ({
            key: name,
            cells: [
              `{${name}}`,
              <span key="words" lang="vi">
                {own.join(', ')}
              </span>,
            ],
          }))}
      />
    </details>
  );
}
