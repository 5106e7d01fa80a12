import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../../api/problem-notice.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { formsQuery } from '../forms/form-queries.ts';
import { PeriodRows } from './period-rows.tsx';
import { previewQuery, type RegimeContent } from './regime-queries.ts';
import styles from './regimes.module.css';

const FAULTS = [
  'no-forms',
  'form-twice',
  'window-out-of-order',
  'chain-out-of-order',
  'request-without-period',
  'period-of-no-request',
  'chain-not-daily',
  'no-reporters',
  'begins-in-the-past',
] as const;

type PreviewProps = { readonly content: RegimeContent; readonly validFrom: string };

/** What the regime would open next, who would report, and what stands against publishing it; follows what is typed. */
export function RegimePreviewSection(props: PreviewProps) {
  const { t } = useTranslation('regimes');
  const { count, name } = useFormat();
  const id = useId();
  const { content, validFrom } = useDeferredValue(props);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(validFrom);
  const { data, error } = useQuery({
    ...previewQuery(validFrom, content),
    enabled: isDay,
    placeholderData: keepPreviousData,
  });
  const { data: forms } = useQuery(formsQuery);
  if (error) return <ProblemNotice error={error} />;
  if (!data) return null;
  const { faults, formsNotPublished, reporters, reports } = data;
  const nameOf = (key: string) => {
    const form = forms?.find((one) => one.key === key);
    return form ? name(form) : key;
  };
  return (
    <section aria-labelledby={id} className={styles.narrow}>
      <h3 id={id}>{t('preview.title')}</h3>
      <div role="status">
        <ul>
          {faults.map((fault) => {
            const known = FAULTS.find((one) => one === fault);
            return <li key={fault}>{known ? t(`faults.${known}`) : fault}</li>;
          })}
          {formsNotPublished.map((key) => (
            <li key={key}>{t('faults.not-published', { form: nameOf(key) })}</li>
          ))}
        </ul>
      </div>
      <p>{t('preview.who', { count: reporters, reporters: count(reporters), reports: count(reports) })}</p>
      {data.periods.length > 0 ? <PeriodRows label={t('next')} preview={data} /> : <p>{t('preview.none')}</p>}
    </section>
  );
}
