import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { basePath } from '../../../api/installation.ts';
import { formatDay } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import type { ReportingPlace } from '../own/address.ts';
import styles from './excel-panel.module.css';
import type { OpenReport, Workbook } from './workbook.ts';
import { WorkbookUpload } from './workbook-upload.tsx';

/** The open reports as workbooks: one for each place and period. */
function workbooksOf(reports: readonly OpenReport[], places: readonly ReportingPlace[]): readonly Workbook[] {
  const workbooks = places.flatMap(({ provinceCode, reporter, part, name }) =>
    reports
      .filter((report) => report.provinceCode === provinceCode && report.reporter === reporter)
      .map(({ periodEnd }): Workbook => ({ provinceCode, reporter, periodEnd, part, placeName: name })),
  );
  return [...new Map(workbooks.map((one) => [[one.periodEnd, one.reporter, one.part].join(' '), one])).values()];
}

type ExcelPanelProps = { readonly reports: readonly OpenReport[]; readonly places: readonly ReportingPlace[] };

/** The way by Excel: the template of each open period, and the place to hand the filled file in. */
export function ExcelPanel({ reports, places }: ExcelPanelProps) {
  const { t } = useTranslation('excel');
  const { language } = useFormat();
  const id = useId();
  const workbooks = workbooksOf(reports, places);
  if (workbooks.length === 0) return null;
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{t('title')}</h2>
      <p className="muted">{t('how')}</p>
      <ul className={styles.list}>
        {workbooks.map((workbook) => {
          const { provinceCode, reporter, periodEnd, part, placeName } = workbook;
          const words = { day: formatDay(periodEnd), place: placeName };
          const query = new URLSearchParams({ lang: language, ...(part === null ? {} : { part }) });
          return (
            <li key={[periodEnd, reporter, part].join(' ')}>
              <a
                href={`${basePath}/api/places/${provinceCode}/${reporter}/workbooks/${periodEnd}/template.xlsx?${query}`}
                download
              >
                {t('download', words)}
              </a>
              <WorkbookUpload workbook={workbook} label={t('upload', words)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
