import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTableState } from '../../../shell/use-table-state.ts';
import styles from '../boards/boards.module.css';
import { useMayPlanReports } from '../forms/may-plan-reports.ts';

const PAGES = ['/measurements', '/contradictions'] as const;
const RULES = '/measurements/rules';

/** What was measured, and the answers that differ from it, of the same province. */
export function MeasurementTabs() {
  const { t } = useTranslation('measurements');
  const { filters } = useTableState();
  const keepsRules = useMayPlanReports();
  const filter = filters.province === undefined ? undefined : { province: filters.province };
  const pages = keepsRules ? ([...PAGES, RULES] as const) : PAGES;
  return (
    <nav className={styles.tabs} aria-label={t('tabsLabel')}>
      {pages.map((to) => (
        <Link key={to} to={to} search={{ filter }} activeOptions={{ exact: true, includeSearch: false }}>
          {t(`tabs.${to}`)}
        </Link>
      ))}
    </nav>
  );
}
