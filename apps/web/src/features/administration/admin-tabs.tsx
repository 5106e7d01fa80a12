import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from '../../page-parts/form.module.css';
import { useBoardPlaces, useManagedPlaces } from './managed.ts';

/** The way between the pages of accounts, for who may open them. */
export function AdminTabs() {
  const { t } = useTranslation('accountLists');
  const manages = useManagedPlaces().length > 0;
  const reads = useBoardPlaces().length > 0;
  return (
    <nav className={styles.tabs} aria-label={t('tabs.label')}>
      {manages && <Link to="/admin/accounts">{t('tabs.accounts')}</Link>}
      {manages && <Link to="/admin/account-lists">{t('tabs.lists')}</Link>}
      {manages && <Link to="/admin/positions">{t('tabs.positions')}</Link>}
      {reads && <Link to="/admin/account-board">{t('tabs.board')}</Link>}
    </nav>
  );
}
