import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@thong-suot/ui';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { trendQuery } from '../queries.ts';
import styles from './trend-panel.module.css';
import { useSeen } from './use-seen.ts';

const TrendChart = lazy(async () => ({ default: (await import('./trend-chart.tsx')).TrendChart }));

export type TrendPanelProps = { readonly title: string; readonly to: string; readonly provinceCode: string | undefined };

/** Share of green communes day by day, as a line and as a table; days without a snapshot have no point. */
export function TrendPanel({ title, to, provinceCode }: TrendPanelProps) {
  const { t } = useTranslation('trend');
  const { data: trend, error, isPending, refetch } = useQuery(trendQuery(to, provinceCode));
  const format = useFormat();
  const [place, seen] = useSeen<HTMLDivElement>();
  return (
    <section className="panel" aria-labelledby="trend-title">
      <h2 id="trend-title">{title}</h2>
      {isPending && <LoadingNotice />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {trend && trend.points.length === 0 && <EmptyState title={t('none')} />}
      {trend && trend.points.length > 0 && (
        <>
          <div ref={place} className={styles.place}>
            {seen && (
              <Suspense fallback={<LoadingNotice />}>
                <TrendChart points={trend.points} label={title} />
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
                    <td>{point.greenShare?.printed == null ? t('noReport') : format.share(point.greenShare.printed)}</td>
                    {[point.green, point.yellow, point.red, point.reported].map((value, index) => (
                      <td key={['green', 'yellow', 'red', 'reported'][index]}>{value === null ? '–' : format.count(value)}</td>
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
