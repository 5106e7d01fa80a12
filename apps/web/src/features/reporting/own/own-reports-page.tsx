import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatInstant } from '../../../format/dates.ts';
import { useSession } from '../../../session/session.ts';
import { Page } from '../../../shell/page.tsx';
import { ExcelPanel } from '../excel/excel-panel.tsx';
import { type Part, type ReportingPlace, reportingPlaces } from './address.ts';
import { EarlierReports } from './earlier-reports.tsx';
import { OpenReports } from './open-reports.tsx';
import { sendingsQuery } from './queries.ts';
import { sortedReports } from './sorted-reports.ts';
import { usePlaceReports } from './use-place-reports.ts';

/** Cases are asked about in communes, not in provinces or other bodies. */
const COMMUNE_CODE = /^\d{5}$/;

/** Asked for after what is due: a slow line brings the reports first. */
const AnsweredCases = lazy(() => import('../../monitoring/cases/answered-cases.tsx').catch(() => ({ default: () => null })));
const TakenOver = lazy(() => import('../taken-over/taken-over.tsx').catch(() => ({ default: () => null })));

/** What is due from the signed-in person: late and returned ones first, then what was sent, then earlier periods (C-19). */
export function OwnReportsPage() {
  const { t } = useTranslation('ownReports');
  const { account, appointments } = useSession();
  const places = useMemo(() => reportingPlaces(appointments), [appointments]);
  const { reports, keptAt, error, loading, retry } = usePlaceReports(account.id, places);
  const { data: sendings = [] } = useQuery(sendingsQuery(account.id));
  const { toDo, done, others } = sortedReports(reports, sendings);
  return (
    <Page title={t('title')} answer={!loading && places.length > 0 && !error && t('answer', { count: toDo.length })}>
      {places.length === 0 && <p>{t('noPlace')}</p>}
      {error && <ProblemNotice error={error} onRetry={retry} />}
      {loading && !error && places.length > 0 && <LoadingNotice />}
      {keptAt && <p className="muted">{t('keptAt', { instant: formatInstant(keptAt) })}</p>}
      {!loading && !error && places.length > 0 && (
        <>
          <OpenReports title={t('toDo')} reports={toDo} places={places} action="fill" none={t('nothingToDo')} />
          {done.length > 0 && <OpenReports title={t('done')} reports={done} places={places} action="open" none="" />}
          <Suspense fallback={null}>
            {places
              .filter(({ reporter }) => COMMUNE_CODE.test(reporter))
              .map(({ provinceCode, reporter, part }) => (
                <AnsweredCases
                  key={`${reporter} ${part}`}
                  place={{ provinceCode, communeCode: reporter, part: communePart(part) }}
                />
              ))}
            {places.map((place) => (
              <TakenOver key={`${place.reporter} ${place.part}`} place={place} reports={[...toDo, ...done, ...others]} />
            ))}
          </Suspense>
          <ExcelPanel reports={[...toDo, ...done]} places={places} />
          {others.length > 0 && <EarlierReports reports={others} places={places} />}
        </>
      )}
    </Page>
  );
}

/** The block that somebody acts for in a commune; undefined: all of them. */
function communePart(part: ReportingPlace['part']): Exclude<Part, 'all'> | undefined {
  return part === null || part === 'all' ? undefined : part;
}
