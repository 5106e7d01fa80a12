import { useMemo } from 'react';
import { useSession } from '../features/identity/session.ts';
import { areaOfReading, reachOf } from '../features/monitoring/home/reading-scope.ts';
import { pagesFor } from './navigation.ts';

/** The pages that whoever is signed in can use. */
export function usePages() {
  const { appointments } = useSession();
  return useMemo(() => {
    const everywhere = appointments.filter(({ area, part }) => area === null && part === null);
    return pagesFor(reachOf(areaOfReading(appointments)), new Set(everywhere.flatMap(({ permissions }) => permissions)));
  }, [appointments]);
}
