import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isPractice } from '../../api/installation.ts';
import styles from './bell.module.css';
import { unreadQuery } from './unread.ts';

/** More than so many are not told apart at a glance. */
const MOST_SHOWN = 99;

/** The way to one's messages, with how many are unread. Where somebody practises nobody is told anything. */
export function Bell() {
  return isPractice ? null : <UnreadBell />;
}

function UnreadBell() {
  const { t } = useTranslation('messages');
  const unread = useQuery(unreadQuery).data?.unread ?? 0;
  const name = unread > 0 ? t('bell.some', { count: unread }) : t('bell.none');
  return (
    <Link to="/messages" className={styles.bell} aria-label={name} title={name}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
        <path
          d="M12 3a6 6 0 0 0-6 6v4l-2 3.5h16L18 13V9a6 6 0 0 0-6-6Zm-2.2 15a2.3 2.3 0 0 0 4.4 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {unread > 0 && (
        <span className={styles.count} aria-hidden="true">
          {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
        </span>
      )}
    </Link>
  );
}
