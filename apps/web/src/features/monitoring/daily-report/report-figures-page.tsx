import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { EmptyState, ScrollRegion } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { Page } from '../../../shell/page.tsx';
import { useTableState } from '../../../shell/use-table-state.ts';
import { FigureLink } from '../evidence/figure-link.tsx';
import { reportFigure } from '../figure-address.ts';
import { annexNumbers, annexPart, type ReportPart, summaryPart } from './report-figures.ts';
import styles from './report-page.module.css';
import { reportDataQuery } from './report-queries.ts';

const SUMMARY = 'summary';

/** Summary and annexes of a report as the program computes them: every figure opens the answers it is made of. */
export function ReportFiguresPage() {
  const { t } = useTranslation('dailyReport');
  const { date } = useParams({ from: '/reports/$date/figures' });
  const { data: report } = useSuspenseQuery(reportDataQuery(date));
  const { filters } = useTableState();
  const part = filters.part ?? SUMMARY;
  const options = [
    { value: SUMMARY, label: t('summary') },
    ...annexNumbers(report.annexes).map((annex) => ({ value: annex, label: t('annex', { annex }) })),
  ];
  const shown = part === SUMMARY ? summaryPart(report.summary) : annexPart(report.annexes, part);
  return (
    <Page
      title={t('figuresTitle', { day: formatDay(date) })}
      answer={<Link to="/reports">{t('back')}</Link>}
      actions={<FilterSelect name="part" label={t('part')} options={options} usual={SUMMARY} />}
    >
      {shown === null && <EmptyState title={t('noRawFigures')} />}
      {shown !== null && shown.rows.length === 0 && <EmptyState title={t('noRows')} />}
      {shown !== null && shown.rows.length > 0 && <PartTable date={date} part={shown} label={t('figures')} />}
    </Page>
  );
}

function PartTable({ date, part, label }: { readonly date: string; readonly part: ReportPart; readonly label: string }) {
  const { t } = useTranslation('dailyReport');
  const { language } = useFormat();
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 });
  return (
    <ScrollRegion label={label} className={styles.figures}>
      <table>
        <thead>
          <tr>
            {part.columns.map((column) => (
              <th key={column} scope="col">
                <code>{column}</code>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map(({ value, at }, index) => (
                <td key={part.columns[index]} data-numeric={typeof value === 'number'}>
                  {typeof value === 'number' && <FigureLink figure={reportFigure(date, at)}>{number.format(value)}</FigureLink>}
                  {typeof value === 'string' && value}
                  {value === null && <span className="muted">{t('noValue')}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
