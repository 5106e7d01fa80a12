import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Column, DataTable, ExportMenu, StatusMark, useSortedRows } from '@thong-suot/ui';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { LoadingNotice } from '../../../app/loading-notice.tsx';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Section } from '../../../page-parts/section.tsx';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { useTableTexts } from '../../../shell/use-table-texts.ts';
import styles from './readiness.module.css';
import { type DocumentKind, type DocumentProvince, documentsQuery, fileAddress, statementsQuery } from './readiness-queries.ts';
import { ReadinessTabs } from './readiness-tabs.tsx';
import { BarLegend, StateBar } from './state-bar.tsx';
import { StateDocument } from './state-document.tsx';
import { useOwnArea } from './use-own-area.ts';

const DOCUMENT_STATES = ['issued', 'drafting', 'not-issued'] as const;
const TONES = { issued: 'good', drafting: 'warning', 'not-issued': 'bad', 'not-stated': 'missing' } as const;
const STATING = 'reporting.state-documents';
const stateOf = ({ statement }: DocumentProvince) => statement?.state ?? 'not-stated';

/** How far every province is with each document that it has to issue (C-20), by whom and since when. */
export function IssuedDocumentsPage() {
  const { t } = useTranslation('readiness');
  const { t: shell } = useTranslation();
  const { language } = useFormat();
  const { provinceCode } = useOwnArea();
  const { data, error, refetch } = useQuery({ ...documentsQuery(provinceCode), placeholderData: keepPreviousData });
  const files = (['xlsx', 'csv'] as const).map((format) => ({
    label: shell(`export.${format}`),
    href: fileAddress('issued-documents', { format, lang: language, provinceCode }),
  }));
  return (
    <Page
      title={t('documents.title')}
      answer={t('documents.answer')}
      actions={data && <ExportMenu label={shell('export.title')} files={files} printLabel={shell('export.print')} />}
    >
      <ReadinessTabs />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {data && (
        <BarLegend
          parts={(['issued', 'drafting', 'not-issued', 'not-stated'] as const).map((state) => ({
            tone: TONES[state],
            word: t(`documents.state.${state}`),
          }))}
        />
      )}
      {data && (
        <div className={styles.kinds}>
          {data.kinds.map((kind) => (
            <KindSums key={kind.key} kind={kind} />
          ))}
        </div>
      )}
      {data && <ProvinceTable kinds={data.kinds} today={data.day} />}
    </Page>
  );
}

function KindSums({ kind }: { readonly kind: DocumentKind }) {
  const { t } = useTranslation('readiness');
  const { pick, count } = useFormat();
  const { notIssued, drafting, issued, notStated } = kind.counts;
  const parts = [
    { tone: TONES.issued, word: t('documents.state.issued'), count: issued },
    { tone: TONES.drafting, word: t('documents.state.drafting'), count: drafting },
    { tone: TONES['not-issued'], word: t('documents.state.not-issued'), count: notIssued },
    { tone: TONES['not-stated'], word: t('documents.state.not-stated'), count: notStated },
  ];
  return (
    <Section title={pick(kind.name)}>
      <StateBar parts={parts} />
      <p className={styles.sums}>
        {kind.published && (
          <span>
            {t('documents.published', {
              formatted: count(kind.published.notIssued),
              computed: count(notIssued),
              source: kind.published.source,
              day: formatDay(kind.published.stateOn),
            })}
          </span>
        )}
        <span className="muted">{kind.basisVi}</span>
      </p>
    </Section>
  );
}

type Row = { readonly kind: DocumentKind; readonly province: DocumentProvince };

function ProvinceTable({ kinds, today }: { readonly kinds: readonly DocumentKind[]; readonly today: string }) {
  const { t } = useTranslation('readiness');
  const { pick } = useFormat();
  const { sorting, onSortingChange, search, onSearchChange, filters } = useTableState();
  const texts = useTableTexts();
  const { mayAt } = useOwnArea();
  const all = useMemo<readonly Row[]>(
    () => kinds.flatMap((kind) => kind.provinces.map((province) => ({ kind, province }))),
    [kinds],
  );
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { id: 'province', header: t('province'), namesRow: true, value: ({ province }) => province.provinceName },
      { id: 'document', header: t('documents.document'), value: ({ kind }) => pick(kind.name) },
      {
        id: 'state',
        header: t('documents.stateHeader'),
        value: ({ province }) => t(`documents.state.${stateOf(province)}`),
        cell: ({ province }) => <StatusMark tone={TONES[stateOf(province)]} word={t(`documents.state.${stateOf(province)}`)} />,
      },
      { id: 'number', header: t('documents.number'), value: ({ province }) => province.statement?.documentNumber ?? null },
      {
        id: 'issuedOn',
        header: t('documents.issuedOn'),
        value: ({ province }) => province.statement?.issuedOn ?? null,
        cell: ({ province }) => province.statement?.issuedOn && formatDay(province.statement.issuedOn),
      },
      {
        id: 'statedOn',
        header: t('documents.statedOn'),
        value: ({ province }) => province.statement?.statedOn ?? null,
        cell: ({ province: { statement } }) => statement && `${formatDay(statement.statedOn)}: ${statement.source}`,
      },
      {
        id: 'actions',
        header: t('documents.said'),
        sortable: false,
        value: () => null,
        cell: ({ kind, province }) => (
          <div className={styles.actions}>
            {mayAt(STATING, province.provinceCode) && <StateDocument kind={kind} province={province} today={today} />}
            {province.statement && <Statements kindKey={kind.key} province={province} />}
          </div>
        ),
      },
    ],
    [t, pick, mayAt, today],
  );
  const wanted = all.filter(
    ({ kind, province }) =>
      (filters.kind === undefined || kind.key === filters.kind) &&
      (filters.state === undefined || stateOf(province) === filters.state),
  );
  return (
    <DataTable
      caption={t('documents.byProvince')}
      columns={columns}
      rows={useSortedRows(wanted, columns, sorting, search)}
      total={all.length}
      rowKey={({ kind, province }) => `${kind.key}/${province.provinceCode}`}
      sorting={sorting}
      onSortingChange={onSortingChange}
      search={search}
      onSearchChange={onSearchChange}
      texts={texts}
      tools={
        <>
          <FilterSelect
            name="kind"
            label={t('documents.document')}
            options={kinds.map((kind) => ({ value: kind.key, label: pick(kind.name) }))}
          />
          <FilterSelect
            name="state"
            label={t('documents.stateHeader')}
            options={([...DOCUMENT_STATES, 'not-stated'] as const).map((value) => ({
              value,
              label: t(`documents.state.${value}`),
            }))}
          />
        </>
      }
    />
  );
}

/** All that was said of a document of a province, fetched once it is wanted. */
function Statements({ kindKey, province }: { readonly kindKey: string; readonly province: DocumentProvince }) {
  const { t } = useTranslation('readiness');
  const [open, setOpen] = useState(false);
  const { data, error } = useQuery({ ...statementsQuery(kindKey, province.provinceCode), enabled: open });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={t('documents.historyOf', { province: province.provinceName })}>{t('history')}</summary>
      {error && <ProblemNotice error={error} />}
      {open && !data && !error && <LoadingNotice />}
      <ol className={styles.names}>
        {data?.statements.map((one) => (
          <li key={one.recordedAt + one.statedOn}>
            <StatusMark tone={TONES[one.state]} word={t(`documents.state.${one.state}`)} /> {formatDay(one.statedOn)},{' '}
            {one.source}
            {one.documentNumber && one.issuedOn && ` – ${one.documentNumber}, ${formatDay(one.issuedOn)}`}
            {one.noteVi && <div lang="vi">{one.noteVi}</div>}
            <div>
              <small>{t('recorded', { instant: formatInstant(one.recordedAt), who: one.recordedBy })}</small>
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
