import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { EmptyState, ScrollRegion } from '@thong-suot/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/dates.ts';
import { inPlace } from '../../../format/in-place.ts';
import { useFormat } from '../../../format/use-format.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { BLOCKS } from '../../../units/blocks.ts';
import { FigureLink } from '../evidence/figure-link.tsx';
import { reportFigure } from '../figure-address.ts';
import type { ReportNames } from './report-contract.ts';
import { annexNumbers, annexPart, type ReportCell, type ReportPart, summaryFigures } from './report-figures.ts';
import styles from './report-page.module.css';
import { reportDataQuery, reportNamesQuery } from './report-queries.ts';

const SUMMARY = 'summary';

/** Summary and annexes of a report as the program computes them: every figure opens the answers it is made of. */
export function ReportFiguresPage() {
  const { t } = useTranslation('dailyReport');
  const { date } = useParams({ from: '/reports/$date/figures' });
  const [{ data: report }, { data: names }] = useSuspenseQueries({ queries: [reportDataQuery(date), reportNamesQuery(date)] });
  const { filters } = useTableState();
  const part = filters.part ?? SUMMARY;
  const options = [
    { value: SUMMARY, label: t('summary') },
    ...annexNumbers(report.annexes).map((annex) => ({ value: annex, label: t('annex', { annex }) })),
  ];
  return (
    <Page
      title={t('figuresTitle', { day: formatDay(date) })}
      answer={<Link to="/reports">{t('back')}</Link>}
      actions={<FilterSelect name="part" label={t('part')} options={options} usual={SUMMARY} />}
    >
      {part === SUMMARY ? (
        <SummaryTable date={date} summary={report.summary} names={names} />
      ) : (
        <AnnexTable date={date} part={annexPart(report.annexes, part)} names={names} />
      )}
    </Page>
  );
}

type Named = { readonly date: string; readonly names: ReportNames };

function SummaryTable({ date, summary, names }: Named & { readonly summary: unknown }) {
  const { t } = useTranslation('dailyReport');
  const { t: lists } = useTranslation('lists');
  const { pick } = useFormat();
  const wordOf = (key: string) => {
    const block = BLOCKS.find((one) => one === key);
    return block ? lists(`blocks.${block}`) : /^\d+$/.test(key) ? String(Number(key) + 1) : key;
  };
  /** The figure by its name, then what leads to it within a group or list; the last key of an entry says nothing more. */
  const nameOf = ([key = '', ...inner]: readonly string[]) => {
    const name = names.summary[key];
    const further = inner.filter((one) => one !== 'provincesBelow50' && one !== 'onlinePct').map(wordOf);
    return [name ? pick(name) : key, further.join(', ')].filter(Boolean).join(': ');
  };
  const rows = summaryFigures(summary).map(({ path, value, at }) => [
    nameOf(path),
    <Cell key={at} date={date} value={value} at={at} />,
  ]);
  return <FigureTable columns={[t('figureName'), t('figureValue')]} rows={rows} numeric={(column) => column === 1} />;
}

function AnnexTable({ date, part, names }: Named & { readonly part: ReportPart | null }) {
  const { t } = useTranslation('dailyReport');
  const { pick } = useFormat();
  if (part === null) return <EmptyState title={t('noRawFigures')} />;
  if (part.rows.length === 0) return <EmptyState title={t('noRows')} />;
  const columns = part.columns.map((column) => {
    const name = names.columns[column];
    return name ? pick(name) : column;
  });
  const isNumeric = (column: number) => part.rows.some(({ cells }) => typeof cells[column]?.value === 'number');
  const rows = part.rows.map(({ cells }) => cells.map(({ value, at }) => <Cell key={at} date={date} value={value} at={at} />));
  return <FigureTable columns={columns} rows={rows} numeric={isNumeric} />;
}

type FigureTableProps = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
  readonly numeric: (column: number) => boolean;
};

function FigureTable({ columns, rows, numeric }: FigureTableProps) {
  const { t } = useTranslation('dailyReport');
  return (
    <ScrollRegion label={t('figures')} className={styles.figures}>
      <table>
        <thead>
          <tr>
            {inPlace(columns).map(({ key, item: column }) => (
              <th key={key} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inPlace(rows).map(({ key, item: cells }) => (
            <tr key={key}>
              {inPlace(cells).map(({ key: place, item: cell }, column) => (
                <td key={place} data-numeric={numeric(column)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type CellProps = { readonly date: string; readonly value: ReportCell; readonly at: string };

/** A figure with its evidence, a text as it stands, or that there is no value, which is never zero. */
function Cell({ date, value, at }: CellProps) {
  const { t } = useTranslation('dailyReport');
  const { language } = useFormat();
  if (value === null) return <span className="muted">{t('noValue')}</span>;
  if (typeof value === 'string') return value;
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 });
  return <FigureLink figure={reportFigure(date, at)}>{number.format(value)}</FigureLink>;
}
