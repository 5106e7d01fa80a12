import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './direction.module.css';
import { useDirectionScope } from './use-direction-scope.ts';

const TABS = [
  { to: '/direction', text: 'tabs.board' },
  { to: '/direction/directives', text: 'tabs.directives' },
  { to: '/direction/tasks', text: 'tabs.tasks' },
  { to: '/direction/own', text: 'tabs.own' },
  { to: '/direction/checks', text: 'tabs.checks' },
  { to: '/direction/alerts', text: 'tabs.alerts' },
] as const;

/** The pages about directing tasks, above each of them. */
export function DirectionTabs() {
  const { t } = useTranslation('direction');
  const { reportsAt, directsAt, names, readsContactsAt } = useDirectionScope();
  const tabs = TABS.filter(({ to }) => to !== '/direction/own' || reportsAt !== null);
  return (
    <nav aria-label={t('tabs.title')} className={styles.tabs}>
      {tabs.map(({ to, text }) => (
        <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }}>
          {t(text)}
        </Link>
      ))}
      {readsContactsAt && (
        <Link to="/direction/leaders" activeOptions={{ exact: true, includeSearch: false }}>
          {t('tabs.leaders')}
        </Link>
      )}
      {directsAt && (
        <Link to="/direction/new" activeOptions={{ exact: true, includeSearch: false }}>
          {t('tabs.new')}
        </Link>
      )}
      {(directsAt || names) && (
        <Link to="/direction/settings" activeOptions={{ exact: true, includeSearch: false }}>
          {t('tabs.settings')}
        </Link>
      )}
    </nav>
  );
}
