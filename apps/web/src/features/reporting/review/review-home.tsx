import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { vietnamDay } from '../../../format/dates.ts';
import { useSession } from '../../../session/session.ts';
import { Page } from '../../../shell/page.tsx';
import { widestScope } from './scope.ts';

/** Leads to the reports of today in the own province; who reviews the nation chooses a province on the board. */
export function ReviewHome() {
  const { t } = useTranslation('review');
  const scope = widestScope(useSession().appointments, 'reporting.review');
  if (scope === null)
    return (
      <Page title={t('titleHome')} answer={t('noScope')}>
        {null}
      </Page>
    );
  if (scope.provinceCode === null) return <Navigate to="/boards" replace />;
  const params = { provinceCode: scope.provinceCode, periodEnd: vietnamDay(new Date()) };
  return <Navigate to="/review/$provinceCode/$periodEnd" params={params} replace />;
}
