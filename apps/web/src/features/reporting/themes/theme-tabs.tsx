import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useKeepsThemes } from './theme-words.ts';
import styles from './themes.module.css';

/** The pages about themes, above each of them. */
export function ThemeTabs() {
  const { t } = useTranslation('themes');
  const keeps = useKeepsThemes();
  const active = { exact: true, includeSearch: false };
  return (
    <nav aria-label={t('tabs.title')} className={styles.tabs}>
      <Link to="/themes" activeOptions={active}>
        {t('tabs.ofDay')}
      </Link>
      {keeps && (
        <Link to="/themes/doubtful" activeOptions={active}>
          {t('tabs.doubtful')}
        </Link>
      )}
      <Link to="/themes/taxonomy" activeOptions={active}>
        {t('tabs.taxonomy')}
      </Link>
    </nav>
  );
}
