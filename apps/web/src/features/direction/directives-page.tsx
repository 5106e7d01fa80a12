import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../api/problem-notice.tsx';
import { LoadingNotice } from '../../app/loading-notice.tsx';
import { formatDay } from '../../format/dates.ts';
import { useFormat } from '../../format/use-format.ts';
import { PlainRows } from '../../page-parts/plain-rows.tsx';
import { Section } from '../../page-parts/section.tsx';
import { Page } from '../../shell/page.tsx';
import { directivesQuery } from './direction-queries.ts';
import { DirectionTabs } from './direction-tabs.tsx';
import { DirectiveImport } from './directive-import.tsx';
import { useDirectionScope } from './use-direction-scope.ts';

/** Counts of a directive, each with what the board shows behind it. */
const STANDINGS = [
  ['total', { standing: 'all' }],
  ['done', { standing: 'done' }],
  ['overdue', { standing: 'overdue' }],
  ['verified', { standing: 'verified' }],
  ['contradicted', { standing: 'contradicted' }],
] as const;

/** The documents that direct, with how their tasks stand (C-01, C-17). */
export function DirectivesPage() {
  const { t } = useTranslation('direction');
  const { count } = useFormat();
  const { within, imports } = useDirectionScope();
  const { data, error, isPending, refetch } = useQuery(directivesQuery(within));
  return (
    <Page title={t('directives.title')} answer={t('directives.answer')}>
      <DirectionTabs />
      {isPending && <LoadingNotice />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data?.directives.length === 0 && <EmptyState title={t('directives.none')} />}
      {data && data.directives.length > 0 && (
        <Section title={t('directives.list')}>
          <PlainRows
            label={t('directives.list')}
            headers={[
              t('directives.number'),
              t('directives.issued'),
              t('directives.tasks'),
              t('directives.unclear'),
              t('counts.total'),
              t('counts.done'),
              t('counts.overdue'),
              t('counts.verified'),
              t('counts.contradicted'),
            ]}
            rows={data.directives.map((one) => ({
              key: one.directiveId,
              cells: [
                <span key="number">
                  <Link to="/direction/directives/$directiveId" params={{ directiveId: one.directiveId }}>
                    {one.number}
                  </Link>
                  <br />
                  <span className="muted" lang="vi">
                    {[one.titleVi, one.issuingBody].filter((text) => text !== '' && text !== one.number).join(' – ')}
                  </span>
                </span>,
                one.issuedOn ? formatDay(one.issuedOn) : t('directives.undated'),
                count(one.tasks),
                count(one.unclear),
                ...STANDINGS.map(([name, standing]) => (
                  <Link key={name} to="/direction" search={{ filter: { directiveId: one.directiveId, ...standing } }}>
                    {count(one.standing[name])}
                  </Link>
                )),
              ],
            }))}
          />
        </Section>
      )}
      {imports && <DirectiveImport />}
    </Page>
  );
}
