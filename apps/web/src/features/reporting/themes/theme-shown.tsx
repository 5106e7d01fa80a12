import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { inPlace } from '../../../format/in-place.ts';
import { useFormat } from '../../../format/use-format.ts';
import type { Theme } from './theme-queries.ts';
import { usePhraseWords } from './theme-words.ts';
import styles from './themes.module.css';

export type ThemeShownProps = {
  readonly theme: Theme;
  /** The theme in force, when this one is of a draft. */
  readonly before: Theme | undefined;
  readonly children: ReactNode;
};

/** A theme, folded: name, definition, phrases, and below what can be done with it. */
export function ThemeShown({ theme, before, children }: ThemeShownProps) {
  const { t } = useTranslation('themes');
  const { name, language } = useFormat();
  const phraseWords = usePhraseWords();
  const changed = before === undefined ? 'added' : JSON.stringify(before) === JSON.stringify(theme) ? null : 'changed';
  return (
    <details className={styles.theme}>
      <summary>
        {name(theme)} {changed && <span className="muted">({t(`taxonomy.${changed}`)})</span>}
      </summary>
      <p lang={language === 'vi' ? 'en' : 'vi'}>{language === 'vi' ? theme.nameEn : theme.nameVi}</p>
      <p>{theme.definition}</p>
      {theme.phrases.length > 0 && (
        <ul className={styles.phrases} aria-label={t('taxonomy.phrases')}>
          {inPlace(theme.phrases).map(({ key, item: { text, blocks } }) => (
            <li key={key} lang="vi">
              {phraseWords(text)}
              {blocks.length > 0 && <span className="muted"> ({blocks.map((block) => t(`blocks.${block}`)).join(', ')})</span>}
            </li>
          ))}
        </ul>
      )}
      {children}
    </details>
  );
}
