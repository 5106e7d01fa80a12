import { useMemo } from 'react';
import { isPractice } from '../api/installation.ts';
import { isPractised } from '../features/practice/practised-pages.ts';
import { areaOfReading, reachOf } from '../session/reading-scope.ts';
import { useSession } from '../session/session.ts';
import { pagesFor } from './navigation.ts';

/** The pages that whoever is signed in can use. */
export function usePages() {
  const { appointments, permissions } = useSession();
  return useMemo(() => {
    const everywhere = appointments.filter(({ area, part }) => area === null && part === null);
    const permitted = new Set(everywhere.flatMap((one) => one.permissions));
    const pages = pagesFor(reachOf(areaOfReading(appointments)), permitted, new Set(permissions));
    return isPractice ? pages.filter(({ to }) => isPractised(to)) : pages;
  }, [appointments, permissions]);
}
