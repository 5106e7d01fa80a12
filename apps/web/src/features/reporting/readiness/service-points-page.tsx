import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type Column, DataTable, ExportMenu, StatusMark } from '@thong-suot/ui';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { useTableTexts } from '../../../shell/use-table-texts.ts';
import { ProvinceFilter } from '../../monitoring/lists/province-filter.tsx';
import styles from './readiness.module.css';
import { fileAddress, pointsQuery, pointVersionsQuery, type ServicePoint } from './readiness-queries.ts';
import { ReadinessTabs } from './readiness-tabs.tsx';
import { ChangeServicePoint, PublishServicePoint, WithdrawServicePoint } from './service-point-dialogs.tsx';
import { useOwnArea } from './use-own-area.ts';

const PUBLISHING = 'reporting.publish-service-points';

/** Where people are served: addresses, hotlines and procedures of centres and help points (N-07), as published. */
export function ServicePointsPage() {
  const { t } = useTranslation('readiness');
  const { t: shell } = useTranslation();
  const { language, count } = useFormat();
  const { area: ownArea, areasOf } = useOwnArea();
  const { filters } = useTableState();
  const area = ownArea ?? filters.provinceCode ?? null;
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(pointsQuery(area ?? undefined));
  const [first] = data?.pages ?? [];
  const total = first?.counts.reduce((sum, { points }) => sum + points, 0) ?? 0;
  const invented = first?.counts.reduce((sum, one) => sum + one.invented, 0) ?? 0;
  const files = (['xlsx', 'csv'] as const).map((format) => ({
    label: shell(`export.${format}`),
    href: fileAddress('service-points', { format, lang: language, area: area ?? undefined }),
  }));
  const answer = first && (
    <>
      {first.counts.length === 0 && t('points.none')}
      {first.counts
        .map(({ kind, points, areas }) =>
          t('points.count', { kind: t(`points.kinds.${kind}`), points: count(points), areas: count(areas) }),
        )
        .join(' ')}
    </>
  );
  return (
    <Page
      title={t('points.title')}
      answer={answer}
      actions={
        <>
          {areasOf(PUBLISHING).length > 0 && <PublishServicePoint own={areasOf(PUBLISHING)} />}
          {first && <ExportMenu label={shell('export.title')} files={files} printLabel={shell('export.print')} />}
        </>
      }
    >
      <ReadinessTabs />
      {invented > 0 && (
        <p>
          <StatusMark tone="warning" word={t('points.inventedNotice', { formatted: count(invented) })} />
        </p>
      )}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data && (
        <PointTable
          points={data.pages.flatMap(({ points }) => points)}
          total={total}
          onMore={hasNextPage ? () => void fetchNextPage() : undefined}
        />
      )}
    </Page>
  );
}

type TableProps = {
  readonly points: readonly ServicePoint[];
  readonly total: number;
  readonly onMore: (() => void) | undefined;
};

function PointTable({ points, total, onMore }: TableProps) {
  const { t } = useTranslation('readiness');
  const texts = useTableTexts();
  const { mayAt } = useOwnArea();
  const columns = useMemo<readonly Column<ServicePoint>[]>(
    () => [
      {
        id: 'name',
        header: t('points.name'),
        namesRow: true,
        sortable: false,
        value: ({ name }) => name,
        cell: (point) => (
          <>
            {point.name}
            {point.invented && (
              <div>
                <StatusMark tone="warning" word={t('points.invented')} />
              </div>
            )}
          </>
        ),
      },
      { id: 'place', header: t('points.unit'), sortable: false, value: ({ place }) => place },
      { id: 'kind', header: t('points.kind'), sortable: false, value: ({ kind }) => t(`points.kinds.${kind}`) },
      {
        id: 'address',
        header: t('points.address'),
        sortable: false,
        value: ({ address }) => address,
        cell: ({ address }) => <div className={styles.address}>{address}</div>,
      },
      {
        id: 'hotline',
        header: t('points.hotline'),
        sortable: false,
        value: ({ hotline }) => hotline,
        cell: ({ hotline }) => <a href={`tel:${hotline.replace(/[^\d+]/g, '')}`}>{hotline}</a>,
      },
      { id: 'hours', header: t('points.openingHours'), sortable: false, value: ({ openingHours }) => openingHours },
      {
        id: 'procedures',
        header: t('points.procedures'),
        sortable: false,
        value: ({ procedures }) => procedures.length,
        cell: ({ procedures }) => <Procedures procedures={procedures} />,
      },
      {
        id: 'actions',
        header: t('points.versions'),
        sortable: false,
        value: () => null,
        cell: (point) => (
          <div className={styles.actions}>
            {mayAt(PUBLISHING, point.area) && <ChangeServicePoint point={point} />}
            {mayAt(PUBLISHING, point.area) && <WithdrawServicePoint point={point} />}
            <Versions point={point} />
          </div>
        ),
      },
    ],
    [t, mayAt],
  );
  return (
    <DataTable
      caption={t('points.title')}
      captionHidden
      columns={columns}
      rows={points}
      total={total}
      rowKey={({ id }) => id}
      sorting={null}
      onSortingChange={() => undefined}
      tools={<ProvinceFilter />}
      onMore={onMore}
      texts={{ ...texts, nothingFound: t('points.none') }}
    />
  );
}

function Procedures({ procedures }: { readonly procedures: readonly string[] }) {
  const { t } = useTranslation('readiness');
  const { count } = useFormat();
  if (procedures.length === 0) return <span className="muted">{t('points.noProcedures')}</span>;
  return (
    <details>
      <summary>{t('points.procedureCount', { formatted: count(procedures.length) })}</summary>
      <ul className={styles.names}>
        {procedures.map((procedure) => (
          <li key={procedure}>{procedure}</li>
        ))}
      </ul>
    </details>
  );
}

/** Every version of a place, fetched once it is wanted. */
function Versions({ point }: { readonly point: ServicePoint }) {
  const { t } = useTranslation('readiness');
  const [open, setOpen] = useState(false);
  const { data, error } = useQuery({ ...pointVersionsQuery(point.id, point.area), enabled: open });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={t('points.historyOf', { name: point.name })}>{t('history')}</summary>
      {error && <ProblemNotice error={error} />}
      {open && !data && !error && <LoadingNotice />}
      <ol className={styles.names}>
        {data?.versions.map((one) => (
          <li key={one.version}>
            {one.name}; {one.address}; {one.hotline}
            <div>
              <small>{t('recorded', { instant: formatInstant(one.recordedAt), who: one.recordedBy })}</small>
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
