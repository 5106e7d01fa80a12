import { useSession } from '../../session/session.ts';

const MANAGE = 'identity.manage';
const READ_BOARDS = 'identity.read-account-boards';
const SET_FILE_LIMITS = 'documents.set-limits';
const PARTS = ['party', 'council', 'committee', 'front'] as const;
export type Part = (typeof PARTS)[number];
/** An area (null: the nation) and a block (null: all). */
export type Place = { readonly area: string | null; readonly part: Part | null };

export const partOf = (text: string | null | undefined): Part | null => PARTS.find((one) => one === text) ?? null;

/** Where whoever is signed in holds the permission: the widest place first; empty: nowhere. */
function usePlaces(permission: string): readonly Place[] {
  const { appointments } = useSession();
  const width = ({ area, part }: Place) => (area === null ? 0 : area.length) * 2 + (part === null ? 0 : 1);
  return appointments
    .filter(({ permissions }) => permissions.includes(permission))
    .map(({ area, part }): Place => ({ area, part: partOf(part) }))
    .sort((one, other) => width(one) - width(other));
}

/** Where somebody manages accounts. */
export const useManagedPlaces = (): readonly Place[] => usePlaces(MANAGE);
/** Where somebody reads boards of account states, of the nation or provinces. */
export const useBoardPlaces = (): readonly Place[] => usePlaces(READ_BOARDS).filter(({ area }) => !area?.includes('/'));

/** The provinces whose programs somebody manages, each once; whoever manages the nation has them in its settings. */
export function useProvincesOfMachines(): readonly Place[] {
  const places = useManagedPlaces();
  return places.filter(({ area, part }, at) => {
    const isProvince = area !== null && !area.includes('/');
    return isProvince && !places.slice(0, at).some((one) => one.area === area && (one.part === null || one.part === part));
  });
}

/** Whether somebody manages the accounts of the whole nation, and with them the settings of the installation. */
export function useManagesNation(): boolean {
  return useManagedPlaces().some(isNation);
}

/** Whether somebody sets how much places may send in files. */
export function useSetsFileLimits(): boolean {
  return usePlaces(SET_FILE_LIMITS).some(isNation);
}

const isNation = ({ area, part }: Place) => area === null && part === null;
