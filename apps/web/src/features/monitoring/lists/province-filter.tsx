import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { areaOfReading } from '../../../session/reading-scope.ts';
import { useSession } from '../../../session/session.ts';
import { FilterSelect } from '../../../shell/filter-select.tsx';
import { useView } from '../../../shell/use-view.ts';
import { communeNamesQuery } from '../queries.ts';

/** Narrows a list to one province of the map shown; whoever reads one province only has nothing to choose. */
export function ProvinceFilter() {
  const { t } = useTranslation('lists');
  const nation = areaOfReading(useSession().appointments) === null;
  const { data } = useQuery({ ...communeNamesQuery(useView()), enabled: nation });
  if (!nation) return null;
  const options = (data?.provinces ?? []).map(({ code, shortName }) => ({ value: code, label: shortName }));
  return <FilterSelect name="provinceCode" label={t('province')} options={options} />;
}
