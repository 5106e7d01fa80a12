import type { DataTableTexts } from '@thong-suot/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.ts';

/** The words every table needs, in the language of the page. */
export function useTableTexts(): DataTableTexts {
  const { t } = useTranslation();
  const { count } = useFormat();
  return useMemo(
    () => ({
      search: t('table.search'),
      nothingFound: t('table.nothingFound'),
      more: t('table.more'),
      count: (shown, all) => t('table.count', { shown: count(shown), all: count(all) }),
      sortBy: (header) => t('table.sortBy', { header }),
    }),
    [t, count],
  );
}
