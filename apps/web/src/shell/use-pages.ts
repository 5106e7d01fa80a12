import { useMemo } from 'react';
import { useSession } from '../features/identity/session.ts';
import { areaOfReading, reachOf } from '../features/monitoring/home/reading-scope.ts';
import { pagesFor } from './navigation.ts';

/** The pages that whoever is signed in can use. */
export function usePages() {
  const { appointments, permissions } = useSession();
  return useMemo(() => {
    const everywhere = appointments.filter(({ area, part }) => area === null && part === null);
    const permitted = new Set(everywhere.flatMap((one) => one.permissions));
    return pagesFor(reachOf(areaOfReading(appointments)), permitted, new Set(permissions));
  }, [appointments, permissions]);
}
