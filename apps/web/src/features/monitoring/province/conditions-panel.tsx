import { ScrollRegion } from '@thong-suot/ui';
import { useTranslation } from 'react-i18next';
import { Moved } from '../../../live/moved.tsx';
import { LinkedChange } from '../evidence/linked-change.tsx';
import { figureOf } from '../figure-address.ts';
import { ItemTable } from '../items/item-table.tsx';
import { ShareCell } from '../lists/share-cell.tsx';
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
  return (
    <div className="panel">
      <h2>{t('conditions')}</h2>
      <ScrollRegion label={t('conditions')}>
        <ItemTable
          heading={t('condition')}
          items={conditions}
          columns={[
            {
              heading: t('share'),
              cell: ({ no, share }) => (
                <Moved value={`${share.value?.numerator}/${share.value?.denominator}`}>
                  <ShareCell share={share.value} figure={figureOf(provinceCode, `condition/${no}`)} />
                </Moved>
              ),
            },
            {
              heading: t('change'),
              cell: ({ no, share }) => (
                <LinkedChange
                  figure={figureOf(provinceCode, `change/condition/${no}`)}
                  value={share.change}
                  unit="points"
                  better="up"
                />
              ),
            },
          ]}
        />
      </ScrollRegion>
    </div>
  );
}
