import { useMutation, useQueryClient } from '@tanstack/react-query';
import { takePlaceWorkbook } from '@thong-suot/api-client';
import { type ChangeEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf } from '../../../api/answer-of.ts';
import { problemOf } from '../../../api/problem.ts';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { ownReportKeys } from '../own/queries.ts';
import styles from './excel-panel.module.css';
import type { Workbook } from './workbook.ts';

type CellFault = { readonly sheet: string; readonly cell: string; readonly textVi: string; readonly textEn: string };

/** A filled file: drafts of all its reports, or each cell that is not right and nothing kept. */
export function WorkbookUpload({ workbook, label }: { readonly workbook: Workbook; readonly label: string }) {
  const { t } = useTranslation('excel');
  const id = useId();
  const cache = useQueryClient();
  const { provinceCode, reporter, periodEnd, part } = workbook;
  const take = useMutation({
    mutationFn: (file: File) => {
      const path = { provinceCode, reporter, periodEnd };
      const query = { as: 'draft' as const, sendKey: crypto.randomUUID(), ...(part === null ? {} : { part }) };
      return answerOf(takePlaceWorkbook({ path, query, body: file, bodySerializer: null }));
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: ownReportKeys.all }),
  });
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) take.mutate(file);
    // The same file, mended and saved again, is chosen again.
    target.value = '';
  };
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="file" accept=".xlsx" aria-describedby={`${id}-state`} onChange={choose} />
      <p id={`${id}-state`} role="status" className={styles.state}>
        {take.isPending && t('taking')}
        {take.isSuccess && t('taken', { count: take.data.reports.length })}
      </p>
      {take.isError && <Refusal error={take.error} />}
    </>
  );
}

function Refusal({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('excel');
  const problem = problemOf(error);
  return (
    <>
      <ProblemNotice error={error} />
      {problem?.type === 'reporting/file-of-another' && (
        <p>{t('ofAnother', { given: String(problem['given']), expected: String(problem['expected']) })}</p>
      )}
      {problem?.type === 'reporting/changed-meanwhile' && <p>{t('changed')}</p>}
      {problem?.type === 'reporting/workbook-faulty' && <Faults faults={problem['faults'] as readonly CellFault[]} />}
    </>
  );
}

function Faults({ faults }: { readonly faults: readonly CellFault[] }) {
  const { t } = useTranslation('excel');
  const { pick } = useFormat();
  return (
    <table className={styles.faults}>
      <caption>{t('faults')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('sheet')}</th>
          <th scope="col">{t('cell')}</th>
          <th scope="col">{t('what')}</th>
        </tr>
      </thead>
      <tbody>
        {faults.map(({ sheet, cell, textVi, textEn }) => (
          <tr key={`${sheet} ${cell} ${textVi}`}>
            <td>{sheet}</td>
            <th scope="row">{cell}</th>
            <td>{pick({ vi: textVi, en: textEn })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
