import { Link } from '@tanstack/react-router';
import type { Item } from '@thong-suot/form-rules';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../../format/dates.ts';
import { useFormat } from '../../../format/use-format.ts';
import type { ReportAddress } from '../own/address.ts';
import type { Report } from '../own/queries.ts';
import styles from './measurements.module.css';

export type MeasuredOfReport = {
  /** The path of codes of the place that reports. */
  readonly area: string;
  readonly measured: Report['measured'];
};

/** What a report knows of its measured items; one that was kept before they were known has none. */
export const measuredOf = ({ measured }: Report, { provinceCode, reporter }: ReportAddress): MeasuredOfReport => ({
  area: reporter === provinceCode ? provinceCode : `${provinceCode}/${reporter}`,
  measured: measured ?? [],
});

/** What was measured for the items of the report that is shown; null: a form without a report, as in a preview. */
export const MeasuredItems = createContext<MeasuredOfReport | null>(null);

/** An item that is measured and never asked: its value, locked, when it was measured, and the way to its raw events. */
export function MeasuredItem({ item }: { readonly item: Item }) {
  const { t } = useTranslation('measurements');
  const { language, count, name } = useFormat();
  const known = useContext(MeasuredItems);
  const one = known?.measured.find(({ itemKey }) => itemKey === item.key);
  if (!known || !one) return <p className={styles.item}>{t('item.measured')}</p>;
  const unit = language === 'vi' ? item.unitVi : item.unitEn;
  const value =
    one.value === null ? t('item.nothing') : one.of === null ? count(one.value) : `${count(one.value)}/${count(one.of)}`;
  const { measurement: key, first, last } = one;
  return (
    <p className={styles.item} data-measured-item={item.key}>
      {t('item.measured')}: <output>{[value, one.value === null ? null : unit].filter(Boolean).join(' ')}</output>{' '}
      <span className="muted">{t('item.at', { instant: formatInstant(one.measuredAt) })}</span>{' '}
      <Link
        to="/measurements/$key/$place/$first/$last"
        params={{ key, place: known.area.replace('/', '-'), first, last }}
        aria-label={t('item.evidenceOf', { item: name(item) })}
      >
        {t('item.evidence')}
      </Link>
    </p>
  );
}
