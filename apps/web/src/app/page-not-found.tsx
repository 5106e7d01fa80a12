import { Link } from '@tanstack/react-router';
import { EmptyState } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';

export function PageNotFound() {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('pageNotFound')}>
      <Link to="/">{t('pages.nation')}</Link>
    </EmptyState>
  );
}
