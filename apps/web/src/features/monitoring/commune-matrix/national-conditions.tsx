import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { Moved } from '../../../live/moved.tsx';
import type { MatrixAnswer } from '../contract.ts';
import { figureOf } from '../figure-address.ts';
import { ShareCell } from '../lists/share-cell.tsx';
import { SummaryTable } from '../lists/summary-table.tsx';

/** Share of all communes of the country that meet each condition (C-06). */
export function NationalConditions({ conditions }: Pick<MatrixAnswer, 'conditions'>) {
  const { t } = useTranslation('matrix');
  const { name } = useFormat();
  const rows = conditions.map((condition) => ({
    key: condition.key,
    cells: [
      `${condition.no}. ${name(condition)}`,
      <Moved key="share" value={`${condition.share?.numerator}/${condition.share?.denominator}`}>
        <ShareCell share={condition.share} figure={figureOf(null, `condition/${condition.no}`)} />
      </Moved>,
    ],
  }));
  return <SummaryTable title={t('conditions')} headers={[t('condition'), t('share')]} rows={rows} />;
}
