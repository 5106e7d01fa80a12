import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { useView } from '../../../shell/use-view.ts';
import { communeNamesQuery } from '../queries.ts';

/** Narrows a list to one province of the map shown. */
export function ProvinceFilter() {
  const { t } = useTranslation('lists');
  const { data } = useQuery(communeNamesQuery(useView()));
  const options = (data?.provinces ?? []).map(({ code, shortName }) => ({ value: code, label: shortName }));
  return <FilterSelect name="provinceCode" label={t('province')} options={options} />;
}
