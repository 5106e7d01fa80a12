import { ScrollRegion } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { Change } from '../../../format/change.tsx';
import { useFormat } from '../../../format/use-format.ts';
import { figureOf } from '../figure-address.ts';
import { ShareCell } from '../lists/share-cell.tsx';
import styles from './province.module.css';
import type { ProvinceCondition } from './province-contract.ts';

/** Share of communes that meet each of the conditions of a commune's service centre (C-06). */
export function ConditionsPanel({
  provinceCode,
  conditions,
}: {
  readonly provinceCode: string;
  readonly conditions: readonly ProvinceCondition[];
}) {
  const { t } = useTranslation('province');
  const { name } = useFormat();
  return (
    <div className="panel">
      <h2>{t('conditions')}</h2>
      <ScrollRegion label={t('conditions')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('condition')}</th>
              <th scope="col">{t('share')}</th>
              <th scope="col">{t('change')}</th>
            </tr>
          </thead>
          <tbody>
            {conditions.map((condition) => (
              <tr key={condition.key}>
                <th scope="row">
                  {condition.no}. {name(condition)}
                </th>
                <td>
                  <ShareCell share={condition.share.value} figure={figureOf(provinceCode, `condition/${condition.no}`)} />
                </td>
                <td>
                  <Change value={condition.share.change} unit="points" better="up" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}
