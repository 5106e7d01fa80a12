import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../shell/page.tsx';

/** Stands in place of a page at an address that has none. */
export function PageNotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('pageNotFound')}>
      <p>
        <Link to="/">{t('firstPage')}</Link>
      </p>
    </Page>
  );
}
