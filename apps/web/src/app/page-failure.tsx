import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../api/problem-notice.tsx';
import { Page } from '../shell/page.tsx';

/** What stands in place of a page that could not be shown. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <Page title={t('pageFailed')}>
      <ProblemNotice error={error} onRetry={reset} />
      <p>
        <Link to="/">{t('firstPage')}</Link>
      </p>
    </Page>
  );
}
