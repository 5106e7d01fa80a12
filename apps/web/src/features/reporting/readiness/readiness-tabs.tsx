import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './readiness.module.css';
import { useOwnArea } from './use-own-area.ts';

const TABS = [
  { to: '/readiness', text: 'tabs.checklist', reaches: ['nation', 'province'] },
  { to: '/issued-documents', text: 'tabs.documents', reaches: ['nation', 'province'] },
  { to: '/rollout', text: 'tabs.rollout', reaches: ['nation'] },
  { to: '/service-points', text: 'tabs.points', reaches: ['nation', 'province', 'commune'] },
] as const;

/** The pages about readiness, above each of them; those that the server would not answer are left out. */
export function ReadinessTabs() {
  const { t } = useTranslation('readiness');
  const { area } = useOwnArea();
  const reach = area === null ? 'nation' : area.includes('/') ? 'commune' : 'province';
  const tabs = TABS.filter(({ reaches }) => (reaches as readonly string[]).includes(reach));
  if (tabs.length < 2) return null;
  return (
    <nav aria-label={t('tabs.title')} className={styles.tabs}>
      {tabs.map(({ to, text }) => (
        <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
          {t(text)}
        </Link>
      ))}
    </nav>
  );
}
