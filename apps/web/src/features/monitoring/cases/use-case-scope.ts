import { useMemo } from 'react';
import { areaOfReading, blockOfReading } from '../../../session/reading-scope.ts';
import { useSession } from '../../../session/session.ts';
import type { CaseScope } from './case-queries.ts';

/** What whoever is signed in may look at of cases: a province, or without an area the nation; and whether they set its rules. */
export function useCaseScope(): { readonly scope: CaseScope; readonly directs: boolean; readonly handles: boolean } {
  const { appointments } = useSession();
  return useMemo(() => {
    const area = areaOfReading(appointments);
    const part = area === null ? undefined : blockOfReading(appointments, area);
    const has = (permission: string) => appointments.filter(({ permissions }) => permissions.includes(permission));
    return {
      scope: { area: area?.slice(0, 2), part },
      directs: has('monitoring.direct-cases').some((one) => one.area === null && one.part === null),
      handles: has('monitoring.handle-cases').length > 0,
    };
  }, [appointments]);
}
