import { Link } from '@tanstack/react-router';
import { ScrollRegion } from '@thong-suot/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import { keyOf, type ReportAddress, type ReportingPlace } from './address.ts';
import styles from './own-reports.module.css';
import { ReportState } from './report-state.tsx';
import type { OwnReport } from './sorted-reports.ts';

type EarlierReportsProps = { readonly reports: readonly OwnReport[]; readonly places: readonly ReportingPlace[] };

/** Reports of periods that are over or not open yet, to look at. */
export function EarlierReports({ reports }: EarlierReportsProps) {
  const { t } = useTranslation('ownReports');
  const { language } = useFormat();
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{t('earlier')}</h2>
      <ScrollRegion label={t('earlier')}>
        <table className={styles.table} aria-labelledby={id}>
          <thead>
            <tr>
              {(['period', 'report', 'state', 'due'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reports.map((report) => (
              <tr key={keyOf(report as ReportAddress)}>
                <td>{formatDay(report.periodEnd)}</td>
                <td>
                  <Link
                    to="/own-reports/$periodEnd/$provinceCode/$reporter"
                    params={{ periodEnd: report.periodEnd, provinceCode: report.provinceCode, reporter: report.reporter }}
                    hash={report.formKey}
                  >
                    {language === 'vi' ? report.formNameVi : report.formNameEn}
                  </Link>
                </td>
                <td>
                  <ReportState report={report} sending={report.sending} />
                </td>
                <td>{formatInstant(report.dueAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
