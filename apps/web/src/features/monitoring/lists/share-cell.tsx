import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import type { Share } from '../contract.ts';
import { FigureLink } from '../evidence/figure-link.tsx';

export type ShareCellProps = {
  readonly share: Share | null;
  readonly figure: string;
  /** In place of two decimals, and none for whole numbers. */
  readonly decimals?: number;
};

/** A share with the whole numbers it was rounded from; without figures a word, never 0%. */
export function ShareCell({ share, figure, decimals }: ShareCellProps) {
  const { t } = useTranslation('lists');
  const format = useFormat();
  if (share === null || share.printed === null) return <span className="muted">{t('noFigures')}</span>;
  return (
    <FigureLink figure={figure}>
      {format.share(share.printed, decimals)}{' '}
      <span className="muted">
        {format.count(share.numerator)}/{format.count(share.denominator)}
      </span>
    </FigureLink>
  );
}
