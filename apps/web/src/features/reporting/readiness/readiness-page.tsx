import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ClampedText, type Column, DataTable, ExportMenu, StatusMark, useSortedRows } from '@thong-suot/ui';
import { useMemo } from 'react';
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
import { type Checklist, type ChecklistItem, checklistQuery, fileAddress } from './readiness-queries.ts';
import { ReadinessTabs } from './readiness-tabs.tsx';
import { Recommendations } from './recommendations.tsx';
import { BarLegend, type BarPart, StateBar } from './state-bar.tsx';
import { useOwnArea } from './use-own-area.ts';

const STATES = ['finished', 'not-finished', 'not-listed', 'not-reported'] as const;
const TONES = { finished: 'good', 'not-finished': 'bad', 'not-listed': 'warning', 'not-reported': 'missing' } as const;

/** The checklist of systems before the start (C-15): who has not finished, who has not reported, and where its counts disagree. */
export function ReadinessPage() {
  const { t } = useTranslation('readiness');
  const { t: shell } = useTranslation();
  const { language } = useFormat();
  const { provinceCode } = useOwnArea();
  const { data, error, refetch } = useQuery({ ...checklistQuery(provinceCode), placeholderData: keepPreviousData });
  const checklist = data?.checklist;
  const files = (['xlsx', 'csv'] as const).map((format) => ({
    label: shell(`export.${format}`),
    href: fileAddress('readiness-checklist', { format, lang: language, provinceCode }),
  }));
  return (
    <Page
      title={t('checklist.title')}
      answer={checklist && <Answer checklist={checklist} />}
      actions={checklist && <ExportMenu label={shell('export.title')} files={files} printLabel={shell('export.print')} />}
    >
      <ReadinessTabs />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingNotice />}
      {checklist === null && <p>{t('checklist.none')}</p>}
      {checklist && <ItemTable checklist={checklist} />}
      {checklist && <Silent checklist={checklist} />}
      <Recommendations provinceCode={provinceCode} />
    </Page>
  );
}

function Answer({ checklist: { head, items } }: { readonly checklist: Checklist }) {
  const { t } = useTranslation('readiness');
  const { count } = useFormat();
  const reported = items[0]?.reportedComputed ?? 0;
  return (
    <>
      {t('checklist.answer', {
        reported: count(reported),
        provinces: count(head.provinces),
        silent: count(head.provinces - reported),
        disagreeing: count(items.filter(({ agrees }) => agrees === false).length),
      })}{' '}
      {t('source', {
        source: head.source,
        day: formatDay(head.stateOn),
        instant: formatInstant(head.importedAt),
        who: head.importedBy,
      })}
    </>
  );
}

function ItemTable({ checklist: { items } }: { readonly checklist: Checklist }) {
  const { t } = useTranslation('readiness');
  const { pick } = useFormat();
  const { sorting, onSortingChange, search, onSearchChange, filters } = useTableState();
  const texts = useTableTexts();
  const columns = useMemo<readonly Column<ChecklistItem>[]>(
    () => [
      { id: 'section', header: t('checklist.section'), value: ({ section }) => section, sortable: false },
      { id: 'name', header: t('checklist.item'), namesRow: true, value: ({ name }) => pick(name) },
      {
        id: 'states',
        header: t('checklist.states'),
        value: ({ doneComputed }) => doneComputed,
        numeric: true,
        cell: (item) => <ItemBar item={item} />,
      },
      {
        id: 'published',
        header: t('checklist.published'),
        value: ({ donePublished }) => donePublished,
        numeric: true,
        cell: ({ donePublished, reportedPublished }) =>
          donePublished === null ? (
            <span className="muted">{t('checklist.noCount')}</span>
          ) : (
            `${donePublished}/${reportedPublished}`
          ),
      },
      {
        id: 'computed',
        header: t('checklist.computed'),
        value: ({ doneComputed }) => doneComputed,
        numeric: true,
        cell: ({ doneComputed, reportedComputed }) =>
          doneComputed === null ? <span className="muted">{t('checklist.noCount')}</span> : `${doneComputed}/${reportedComputed}`,
      },
      {
        id: 'agrees',
        header: t('checklist.agrees'),
        value: ({ agrees }) => t(`checklist.agreement.${agreementOf(agrees)}`),
        cell: ({ agrees }) => <Agreement agrees={agrees} />,
      },
      {
        id: 'provinces',
        header: t('checklist.notFinished'),
        value: ({ provinces }) => provinces.map(({ provinceName }) => provinceName).join(' '),
        sortable: false,
        cell: (item) => <Named item={item} />,
      },
    ],
    [t, pick],
  );
  const wanted = items.filter(({ agrees }) => filters.agrees === undefined || agreementOf(agrees) === filters.agrees);
  const rows = useSortedRows(wanted, columns, sorting, search);
  return (
    <>
      <BarLegend parts={STATES.map((state) => ({ tone: TONES[state], word: t(`checklist.state.${state}`) }))} />
      <DataTable
        caption={t('checklist.title')}
        captionHidden
        columns={columns}
        rows={rows}
        total={items.length}
        rowKey={({ key }) => key}
        sorting={sorting}
        onSortingChange={onSortingChange}
        search={search}
        onSearchChange={onSearchChange}
        texts={texts}
        tools={
          <FilterSelect
            name="agrees"
            label={t('checklist.agrees')}
            options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: t(`checklist.agreement.${value}`) }))}
          />
        }
      />
    </>
  );
}

const agreementOf = (agrees: boolean | null) => (agrees === null ? 'unknown' : agrees ? 'yes' : 'no');
const AGREEMENT_TONE = { yes: 'good', no: 'bad', unknown: 'missing' } as const;

function Agreement({ agrees }: { readonly agrees: boolean | null }) {
  const { t } = useTranslation('readiness');
  const kind = agreementOf(agrees);
  return <StatusMark tone={AGREEMENT_TONE[kind]} word={t(`checklist.agreement.${kind}`)} />;
}

function ItemBar({ item }: { readonly item: ChecklistItem }) {
  const { t } = useTranslation('readiness');
  const parts = STATES.map(
    (state): BarPart => ({
      tone: TONES[state],
      word: t(`checklist.state.${state}`),
      count: item.provinces.filter((province) => province.state === state).length,
    }),
  );
  return <StateBar parts={parts} />;
}

/** Who is not finished, and who tells of a difficulty, each with the name it was printed with. */
function Named({ item }: { readonly item: ChecklistItem }) {
  const { t } = useTranslation('readiness');
  const { count } = useFormat();
  const named = item.provinces.filter(({ state, difficultyVi }) => state === 'not-finished' || difficultyVi !== null);
  if (named.length === 0) return <span className="muted">{t('checklist.nobody')}</span>;
  const notFinished = named.filter(({ state }) => state === 'not-finished').length;
  return (
    <details>
      <summary>
        {t('checklist.named', {
          notFinished: count(notFinished),
          difficulties: count(named.filter(({ difficultyVi }) => difficultyVi).length),
        })}
      </summary>
      <ul className={styles.names}>
        {named.map(({ provinceCode, provinceName, publishedName, state, difficultyVi }) => (
          <li key={`${provinceCode}/${publishedName}`}>
            <strong>{provinceName}</strong>{' '}
            {publishedName && <small>({t('checklist.printedAs', { name: publishedName })})</small>}{' '}
            <StatusMark tone={TONES[state]} word={t(`checklist.state.${state}`)} />
            {difficultyVi && (
              <div>
                <ClampedText text={difficultyVi} lang="vi" showAll={t('showAll')} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Silent({ checklist: { head } }: { readonly checklist: Checklist }) {
  const { t } = useTranslation('readiness');
  const { count } = useFormat();
  if (head.silent.length === 0) return null;
  return (
    <Section title={t('checklist.silent', { formatted: count(head.silent.length) })}>
      <p>{t('checklist.silentNote')}</p>
      <p>{head.silent.map(({ provinceName }) => provinceName).join(', ')}</p>
    </Section>
  );
}
