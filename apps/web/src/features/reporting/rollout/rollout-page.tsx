import { useQuery } from '@tanstack/react-query';
import { type Column, DataTable, ExportMenu, StatusMark, useSortedRows } from '@thong-suot/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Section } from '../../../page-parts/section.tsx';
import { Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { useTableTexts } from '../../../shell/use-table-texts.ts';
import styles from '../readiness/readiness.module.css';
import { fileAddress, type RolloutRow, rolloutQuery } from '../readiness/readiness-queries.ts';
import { ReadinessTabs } from '../readiness/readiness-tabs.tsx';

const FLAG_TONE = {
  'percent-hundred-times-too-small': 'bad',
  'percent-hundred-times-too-large': 'bad',
  'percent-of-more-than-all': 'bad',
  'percent-differs': 'bad',
  'percent-cut-off': 'warning',
  'nothing-required': 'missing',
  'not-published': 'missing',
} as const;
const MOST_PERCENT = 100;

/** Procedures deployed by ministry (C-21): the percentage that the system computes beside the published one, wrong ones marked. */
export function RolloutPage() {
  const { t } = useTranslation('readiness');
  const { t: shell } = useTranslation();
  const { language, count } = useFormat();
  const { data, error, refetch } = useQuery(rolloutQuery);
  const rollout = data?.rollout;
  const files = (['xlsx', 'csv'] as const).map((format) => ({
    label: shell(`export.${format}`),
    href: fileAddress('ministry-rollout', { format, lang: language }),
  }));
  const wrong = rollout?.rows.filter(({ flag }) => flag !== null && FLAG_TONE[flag] !== 'missing').length ?? 0;
  return (
    <Page
      title={t('rollout.title')}
      answer={
        rollout && (
          <>
            {t('rollout.answer', { wrong: count(wrong), ministries: count(rollout.rows.length) })}{' '}
            {t('source', {
              source: rollout.head.source,
              day: formatDay(rollout.head.stateOn),
              instant: formatInstant(rollout.head.importedAt),
              who: rollout.head.importedBy,
            })}
          </>
        )
      }
      actions={rollout && <ExportMenu label={shell('export.title')} files={files} printLabel={shell('export.print')} />}
    >
      <ReadinessTabs />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {rollout === null && <p>{t('rollout.none')}</p>}
      {rollout && <RolloutChart rows={rollout.rows} />}
      {rollout && <RolloutTable rows={rollout.rows} />}
    </Page>
  );
}

/** The computed percentages as bars; more than all is a full bar and says its figure. */
function RolloutChart({ rows }: { readonly rows: readonly RolloutRow[] }) {
  const { t } = useTranslation('readiness');
  const { share } = useFormat();
  return (
    <Section title={t('rollout.chart')}>
      <ul className={styles.chart}>
        {rows.map(({ ministryVi, percentComputed }) => (
          <li key={ministryVi}>
            <span>{ministryVi}</span>
            <span className={styles.meter} data-more={Number(percentComputed ?? 0) > MOST_PERCENT} aria-hidden="true">
              <span style={{ width: `${Math.min(MOST_PERCENT, Number(percentComputed ?? 0))}%` }} />
            </span>
            <span>{percentComputed === null ? t('rollout.noPercent') : share(Number(percentComputed))}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function RolloutTable({ rows }: { readonly rows: readonly RolloutRow[] }) {
  const { t } = useTranslation('readiness');
  const { language, share } = useFormat();
  const { sorting, onSortingChange, search, onSearchChange } = useTableState();
  const texts = useTableTexts();
  const columns = useMemo<readonly Column<RolloutRow>[]>(
    () => [
      { id: 'ministry', header: t('rollout.ministry'), namesRow: true, value: ({ ministryVi }) => ministryVi },
      { id: 'deployed', header: t('rollout.deployed'), numeric: true, value: ({ deployed }) => deployed },
      { id: 'required', header: t('rollout.required'), numeric: true, value: ({ required }) => required },
      {
        id: 'computed',
        header: t('rollout.computed'),
        numeric: true,
        value: ({ percentComputed }) => (percentComputed === null ? null : Number(percentComputed)),
        cell: ({ percentComputed }) =>
          percentComputed === null ? <span className="muted">{t('rollout.noPercent')}</span> : share(Number(percentComputed)),
      },
      {
        id: 'published',
        header: t('rollout.published'),
        numeric: true,
        sortable: false,
        value: ({ percentPublished }) => percentPublished,
        cell: ({ percentPublished }) =>
          percentPublished === null ? (
            <span className="muted">{t('rollout.noPercent')}</span>
          ) : language === 'vi' ? (
            percentPublished.replace('.', ',')
          ) : (
            percentPublished
          ),
      },
      {
        id: 'flag',
        header: t('rollout.flag'),
        value: ({ flag }) => flag && t(`rollout.flags.${flag}`),
        cell: ({ flag, toldVi, toldEn }) =>
          flag === null ? (
            <StatusMark tone="good" word={t('rollout.right')} />
          ) : (
            <>
              <StatusMark tone={FLAG_TONE[flag]} word={t(`rollout.flags.${flag}`)} />
              {toldVi && <div className="muted">{language === 'vi' ? toldVi : toldEn}</div>}
            </>
          ),
      },
    ],
    [t, share, language],
  );
  return (
    <DataTable
      caption={t('rollout.title')}
      captionHidden
      columns={columns}
      rows={useSortedRows(rows, columns, sorting, search)}
      total={rows.length}
      rowKey={({ ministryVi }) => ministryVi}
      sorting={sorting}
      onSortingChange={onSortingChange}
      search={search}
      onSearchChange={onSearchChange}
      texts={texts}
    />
  );
}
