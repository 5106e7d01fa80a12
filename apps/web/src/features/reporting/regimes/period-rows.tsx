import { useTranslation } from 'react-i18next';
import { formatDay, formatInstant } from '../../../format/dates.ts';
import { PlainRows } from '../../../page-parts/plain-rows.tsx';
import type { RegimePreview } from './regime-queries.ts';

/** Periods with the moments of their windows. */
export function PeriodRows({ label, preview }: { readonly label: string; readonly preview: RegimePreview }) {
  const { t } = useTranslation('regimes');
  return (
    <PlainRows
      label={label}
      headers={[t('periods.covers'), t('periods.opens'), t('periods.due'), t('periods.closes')]}
      rows={preview.periods.map(({ first, last, opensAt, dueAt, closesAt }) => ({
        key: last,
        cells: [
          first === last ? formatDay(last) : t('periods.span', { first: formatDay(first), last: formatDay(last) }),
          formatInstant(opensAt),
          formatInstant(dueAt),
          formatInstant(closesAt),
        ],
      }))}
    />
  );
}
