import { Link } from '@tanstack/react-router';
import { DisclosureMenu } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { AccountMenu } from '../features/identity/account-menu.tsx';
import { UnitSearch } from '../features/organisations/unit-search.tsx';
import styles from './header.module.css';
import { usePages } from './use-pages.ts';

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
        <div className={styles.search}>
          <UnitSearch />
        </div>
        <div className={styles.side}>
          <AccountMenu />
        </div>
      </div>
      <nav className={styles.wideNav} aria-label={t('mainNavigation')}>
        <PageLinks />
      </nav>
      <nav className={styles.narrowNav} aria-label={t('mainNavigation')}>
        <DisclosureMenu label={t('menu')}>
          <PageLinks />
        </DisclosureMenu>
      </nav>
    </header>
  );
}

function PageLinks() {
  const { t } = useTranslation();
  return usePages().map(({ to, text }) => (
    <Link key={to} to={to} className={styles.pageLink} activeOptions={{ exact: to === '/', includeSearch: false }}>
      {t(text)}
    </Link>
  ));
}
