import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isPractice } from '../api/installation.ts';
import { AccountMenu } from '../features/identity/account-menu.tsx';
import { Bell } from '../features/identity/bell.tsx';
import { UnitSearch } from '../features/organisations/unit-search.tsx';
import styles from './header.module.css';
import { NavigationBar } from './navigation-bar.tsx';

/** Product, search of units, account, and the pages. */
export function Header() {
  const { t } = useTranslation();
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Link to="/" className={styles.product}>
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span>{t('product')}</span>
        </Link>
        <div className={styles.search}>{!isPractice && <UnitSearch />}</div>
        <div className={styles.side}>
          {!isPractice && <Bell />}
          <AccountMenu />
        </div>
      </div>
      <NavigationBar />
    </header>
  );
}
