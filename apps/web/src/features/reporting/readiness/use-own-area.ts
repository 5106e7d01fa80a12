import { areaOfReading } from '../../../session/reading-scope.ts';
import { useSession } from '../../../session/session.ts';

const COMMITTEE = 'committee';

/** Where whoever is signed in reads, and where they may act for the People's Committee. */
export function useOwnArea() {
  const { appointments } = useSession();
  const area = areaOfReading(appointments);
  return {
    /** Null: the nation. */
    area,
    provinceCode: area?.split('/')[0],
    /** Whether they may do something at a place, given as a path of unit codes. */
    mayAt: (permission: string, place: string): boolean =>
      appointments.some(
        (one) =>
          one.permissions.includes(permission) &&
          (one.part === null || one.part === COMMITTEE) &&
          (one.area === null || one.area === place || place.startsWith(`${one.area}/`)),
      ),
    /** The areas where they may do something; null among them: everywhere. */
    areasOf: (permission: string): readonly (string | null)[] =>
      appointments
        .filter((one) => one.permissions.includes(permission) && (one.part === null || one.part === COMMITTEE))
        .map((one) => one.area),
  };
}
