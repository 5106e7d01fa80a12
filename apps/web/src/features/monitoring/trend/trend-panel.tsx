import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { EmptyState } from '@thong-suot/ui';
import { lazy, Suspense, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import type { PageSearch } from '../../../shell/page-search.ts';
import { FigureOrWord } from '../evidence/figure-or-word.tsx';
import { figureOf } from '../figure-address.ts';
import { trendQuery } from '../queries.ts';
import styles from './trend-panel.module.css';
import { useSeen } from './use-seen.ts';

const TrendChart = lazy(async () => ({ default: (await import('./trend-chart.tsx')).TrendChart }));

export type TrendPanelProps = { readonly title: string; readonly to: string; readonly provinceCode: string | undefined };

/** Share of green communes day by day, as a line and as a table whose figures open what they are made of on their day; days without a snapshot have no point. */
export function TrendPanel({ title, to, provinceCode }: TrendPanelProps) {
  const { t } = useTranslation('trend');
  const { data: trend, error, isPending, refetch } = useQuery(trendQuery(to, provinceCode));
  const format = useFormat();
  const [place, seen] = useSeen<HTMLDivElement>();
  const unit = provinceCode ?? null;
  const navigate = useNavigate();
  const openPoint = useCallback(
    (date: string) =>
      void navigate({
        to: '.',
        search: (now: PageSearch) => ({ ...now, figure: figureOf(unit, 'green-share', date) }),
        resetScroll: false,
      }),
    [navigate, unit],
  );
  return (
    <section className={`panel ${styles.panel}`} aria-labelledby="trend-title">
      <h2 id="trend-title">{title}</h2>
      {isPending && <LoadingNotice />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {trend && trend.points.length === 0 && <EmptyState title={t('none')} />}
      {trend && trend.points.length > 0 && (
        <>
          <div ref={place} className={styles.place}>
            {seen && (
              <Suspense fallback={<LoadingNotice />}>
                <TrendChart points={trend.points} label={title} onOpen={openPoint} />
              </Suspense>
            )}
          </div>
          <details className={styles.table}>
            <summary>{t('asTable')}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('day')}</th>
                  <th scope="col">{t('greenShare')}</th>
                  <th scope="col">{t('green')}</th>
                  <th scope="col">{t('yellow')}</th>
                  <th scope="col">{t('red')}</th>
                  <th scope="col">{t('reported')}</th>
                </tr>
              </thead>
              <tbody>
                {trend.points.map((point) => (
                  <tr key={point.date}>
                    <th scope="row">{formatDay(point.date)}</th>
                    <td>
                      <FigureOrWord
                        value={point.greenShare?.printed ?? null}
                        figure={figureOf(unit, 'green-share', point.date)}
                        write={format.share}
                        word={t('noReport')}
                      />
                    </td>
                    {(['green', 'yellow', 'red', 'reported'] as const).map((key) => (
                      <td key={key}>
                        <FigureOrWord value={point[key]} figure={figureOf(unit, key, point.date)} write={format.count} word="–" />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}
