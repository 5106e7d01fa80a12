import { areaOfReading } from '../../../session/reading-scope.ts';
import { useSession } from '../../../session/session.ts';
import { useTableState } from '../../../shell/use-table-state.ts';

/** The province whose figures a list shows: the one chosen, else the one that the person may read; null: the nation. */
export function useListedProvince(): string | null {
  const { filters } = useTableState();
  const [ownProvince] = areaOfReading(useSession().appointments)?.split('/') ?? [];
  return filters.provinceCode ?? ownProvince ?? null;
}
