import { useMemo } from 'react';
import { useSession } from '../features/identity/session.ts';
import { areaOfReading, reachOf } from '../features/monitoring/home/reading-scope.ts';
import { pagesFor } from './navigation.ts';

/** The pages that whoever is signed in can use. */
export function usePages() {
  const { appointments } = useSession();
  return useMemo(() => pagesFor(reachOf(areaOfReading(appointments))), [appointments]);
}
