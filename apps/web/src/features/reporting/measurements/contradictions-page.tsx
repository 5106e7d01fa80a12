import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState, StatusMark } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Section } from '../../../page-parts/section.tsx';
import { useSession } from '../../../session/session.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { ContradictionCheck } from './contradiction-check.tsx';
import { MeasurementTabs } from './measurement-tabs.tsx';
import styles from './measurements.module.css';
import { type Contradiction, contradictionsQuery, measurementsQuery, type Outcome } from './queries.ts';
import { addressOf, type Scope, scopeOfReading } from './scope.ts';
import { useValueWords } from './use-value-words.ts';

const OUTCOMES: readonly Outcome[] = ['not-checked', 'verified', 'contradicted'];
const TONES = { 'not-checked': 'missing', verified: 'good', contradicted: 'bad' } as const;

/** Answers that differ from what was measured, with what an independent check found of each (C-12). */
export function ContradictionsPage() {
  const { t } = useTranslation('measurements');
  const { appointments } = useSession();
  const { filters } = useTableState();
  const scope = scopeOfReading(appointments, filters.province);
  if (scope === null)
    return (
      <Page title={t('contradictions.titleEmpty')} answer={t('noScope')}>
        {null}
      </Page>
    );
  return <Contradictions scope={scope} />;
}

function Contradictions({ scope }: { readonly scope: Scope }) {
  const { t } = useTranslation('measurements');
  const { filters, setFilter } = useTableState();
  const outcome = OUTCOMES.find((one) => one === filters.outcome);
  const query = useInfiniteQuery(contradictionsQuery(filters.day, outcome, scope));
  const { data, error, isPending, hasNextPage } = query;
  const day = data?.pages[0]?.day ?? null;
  const found = data?.pages.flatMap(({ contradictions }) => contradictions) ?? [];
  return (
    <Page
      title={day === null ? t('contradictions.titleEmpty') : t('contradictions.title', { day: formatDay(day) })}
      answer={t('contradictions.answer')}
    >
      <MeasurementTabs />
      <Section title={t('contradictions.titleEmpty')}>
        <div className={styles.filters}>
          <FilterSelect
            name="outcome"
            label={t('contradictions.outcome')}
            options={OUTCOMES.map((one) => ({ value: one, label: t(`outcomes.${one}`) }))}
          />
          <label className="labelled">
            <span>{t('day')}</span>
            <input
              className="field"
              type="date"
              value={filters.day ?? day ?? ''}
              onChange={({ target }) => setFilter('day', target.value || undefined)}
            />
          </label>
        </div>
        {isPending && <LoadingNotice />}
        {error && <ProblemNotice error={error} onRetry={() => void query.refetch()} />}
        {data && found.length === 0 && (
          <EmptyState title={day === null ? t('contradictions.notCompared') : t('contradictions.none')} />
        )}
        {found.map((one) => (
          <ContradictionItem key={`${one.area} ${one.part} ${one.ruleKey}`} one={one} />
        ))}
        {hasNextPage && (
          <button type="button" className={styles.more} onClick={() => void query.fetchNextPage()}>
            {t('contradictions.more')}
          </button>
        )}
      </Section>
    </Page>
  );
}

function ContradictionItem({ one }: { readonly one: Contradiction }) {
  const { t } = useTranslation('measurements');
  const { language } = useFormat();
  const words = useValueWords();
  const measurement = useQuery(measurementsQuery).data?.measurements.find(({ key }) => key === one.measurement);
  const place = one.area.includes('/') ? `${one.name} (${one.provinceName})` : one.name;
  return (
    <article className={styles.one} aria-label={place} data-contradiction={`${one.area} ${one.ruleKey}`}>
      <div className={styles.head}>
        <h3>{place}</h3>
        <StatusMark tone={TONES[one.outcome]} word={t(`outcomes.${one.outcome}`)} />
        <span className="muted">{t('contradictions.since', { day: formatDay(one.since) })}</span>
      </div>
      <p>
        {t('contradictions.reported', {
          answer: t(`reported.${one.answer}`),
          item: language === 'vi' ? one.itemVi : one.itemEn,
        })}
      </p>
      <p>
        <Link
          to="/measurements/$key/$place/$first/$last"
          params={{ key: one.measurement, place: addressOf(one.area), first: one.firstDay, last: one.periodEnd }}
        >
          {t('contradictions.measured', { value: words(measurement, one) })}
        </Link>{' '}
        <span className="muted">{t('measuredAt', { instant: formatInstant(one.measuredAt) })}</span>
      </p>
      <p className="muted">{t('contradictions.rule', { reason: language === 'vi' ? one.reasonVi : one.reasonEn })}</p>
      {one.checkedAt && (
        <p>
          {t('contradictions.found', { name: one.checkerName ?? '', instant: formatInstant(one.checkedAt) })}{' '}
          <span lang="vi">{one.words}</span>{' '}
          {one.evidence && <span lang="vi">{t('contradictions.evidence', { evidence: one.evidence })}</span>}
        </p>
      )}
      {one.mayCheck && <ContradictionCheck one={one} place={place} />}
    </article>
  );
}
