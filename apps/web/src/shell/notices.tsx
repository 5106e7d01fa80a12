import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { daysQuery } from '../features/monitoring/queries.ts';
import { useSession } from '../session/session.ts';
import styles from './notices.module.css';
import { LIVE } from './page-search.ts';

/** What every page must say about its figures: that it is a trial version, that figures of communes are simulated. Printed too. */
export function NoticeBar() {
  const { t } = useTranslation();
  const { demonstration } = useSession();
  const { day } = useSearch({ from: '__root__' });
  const { data } = useQuery(daysQuery);
  const shown = day === LIVE ? undefined : (data?.days.find(({ date }) => date === day) ?? data?.days[0]);
  const synthetic = shown !== undefined && shown.synthetic !== null;
  if (!demonstration && !synthetic) return null;
  return (
    <section className={styles.bar} aria-label={t('notices.title')}>
      {demonstration && <strong>{t('notices.demonstration')}</strong>}
      {synthetic && <span>{t('notices.synthetic')}</span>}
    </section>
  );
}
