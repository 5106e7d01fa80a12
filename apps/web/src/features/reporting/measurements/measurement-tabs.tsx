import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTableState } from '../../../shell/use-table-state.ts';
import styles from '../boards/boards.module.css';

const PAGES = ['/measurements', '/contradictions'] as const;

/** What was measured, and the answers that differ from it, of the same province. */
export function MeasurementTabs() {
  const { t } = useTranslation('measurements');
  const { filters } = useTableState();
  const filter = filters.province === undefined ? undefined : { province: filters.province };
  return (
    <nav className={styles.tabs} aria-label={t('tabsLabel')}>
      {PAGES.map((to) => (
        <Link key={to} to={to} search={{ filter }} activeOptions={{ exact: true, includeSearch: false }}>
          {t(`tabs.${to}`)}
        </Link>
      ))}
    </nav>
  );
}
