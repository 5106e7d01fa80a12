import { useTranslation } from 'react-i18next';
import type { Session } from './session.ts';

type Place = Pick<Session['appointments'][number], 'area' | 'areaName' | 'part'>;

const BLOCKS = ['party', 'council', 'committee', 'front'] as const;

/** How people read where an appointment holds. */
export function usePlaceWords() {
  const { t } = useTranslation('identity');
  return {
    unit: ({ area, areaName }: Pick<Place, 'area' | 'areaName'>) => areaName ?? area ?? t('nation'),
    block: (part: Place['part']) => t(`blocks.${BLOCKS.find((block) => block === part) ?? 'all'}`),
  };
}
