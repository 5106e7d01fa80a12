import { useMemo } from 'react';
import { areaOfReading, blockOfReading } from '../../session/reading-scope.ts';
import { useSession } from '../../session/session.ts';
import type { Within } from './direction-queries.ts';

type Place = { readonly area: string | null; readonly part: NonNullable<Within['part']> | null };

/** What whoever is signed in may look at and do about tasks; the server has the last word. */
export type DirectionScope = {
  readonly within: Within;
  /** Where they report for a body of their own; null: nowhere. */
  readonly reportsAt: Place | null;
  /** Where they assign tasks from; null: nowhere. */
  readonly directsAt: Place | null;
  /** Where they acknowledge alerts from; null: nowhere. */
  readonly followsAt: Place | null;
  /** Where they may see leaders in charge; null: nowhere. */
  readonly readsContactsAt: Place | null;
  readonly recordsContacts: boolean;
  /** They direct for the nation: files, rules, working groups. */
  readonly imports: boolean;
  /** They name who acts for central bodies. */
  readonly names: boolean;
};

export function useDirectionScope(): DirectionScope {
  const { appointments } = useSession();
  return useMemo(() => {
    const area = areaOfReading(appointments);
    const part = area === null ? undefined : blockOfReading(appointments, area);
    const placeOf = (permission: string): Place | null => {
      const [widest] = appointments
        .filter(({ permissions }) => permissions.includes(permission))
        .sort((left, right) => (left.area ?? '').length - (right.area ?? '').length);
      return widest ? { area: widest.area, part: widest.part as Place['part'] } : null;
    };
    const directsAt = placeOf('monitoring.direct-tasks');
    return {
      within: { ...(area === null ? {} : { area }), ...(part === undefined ? {} : { part }) },
      reportsAt: placeOf('monitoring.report-progress'),
      directsAt,
      followsAt: placeOf('monitoring.follow-alerts'),
      readsContactsAt: placeOf('identity.read-contacts'),
      recordsContacts: placeOf('identity.record-contacts') !== null,
      names: placeOf('monitoring.name-representatives') !== null,
      imports: directsAt?.area === null && directsAt.part === null,
    };
  }, [appointments]);
}
