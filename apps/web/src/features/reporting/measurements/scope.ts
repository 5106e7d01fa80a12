import type { Session } from '../../../session/session.ts';

export const BLOCKS = ['party', 'council', 'committee', 'front'] as const;
export type Block = (typeof BLOCKS)[number];

/** Where figures are read: the province null is the nation, the block null is all of them. */
export type Scope = { readonly provinceCode: string | null; readonly part: Block | null };
/** One province or commune by its path of codes, and a block or all. */
export type Place = { readonly area: string; readonly part: Block | null };

const READ = 'reporting.read';
type Appointment = Pick<Session['appointments'][number], 'area' | 'part' | 'permissions'>;

const blockOf = (part: string | null): Block | null => BLOCKS.find((block) => block === part) ?? null;

/** The widest place above communes where figures may be read, narrowed to a province that is asked for; null: nowhere. */
export function scopeOfReading(appointments: readonly Appointment[], province: string | undefined): Scope | null {
  const reaching = appointments.filter(
    ({ permissions, area }) =>
      permissions.includes(READ) && !area?.includes('/') && (area === null || province === undefined || area === province),
  );
  const [widest] = [...reaching].sort((one, other) => width(other) - width(one));
  return widest ? { provinceCode: widest.area ?? province ?? null, part: blockOf(widest.part) } : null;
}

const width = ({ area, part }: Appointment) => (area === null ? 2 : 0) + (part === null ? 1 : 0);

/** The block of a place that the appointments reach; null: all of them, or the server will say no. */
export function blockWithin(appointments: readonly Appointment[], area: string): Block | null {
  const reaching = appointments.filter(
    (one) => one.permissions.includes(READ) && (one.area === null || one.area === area || area.startsWith(`${one.area}/`)),
  );
  return reaching.some(({ part }) => part === null) ? null : blockOf(reaching[0]?.part ?? null);
}

/** The commune or province where somebody works, as the browser says whose line it sees; null: nobody's. */
export function ownPlace(appointments: readonly Appointment[]): Place | null {
  const own = appointments.find(({ area, permissions }) => area !== null && permissions.includes(READ));
  return own?.area ? { area: own.area, part: blockOf(own.part) } : null;
}

/** A place as it stands in an address, `91-30292`, and back. */
export const addressOf = (area: string): string => area.replace('/', '-');
export const areaOf = (address: string): string => address.replace('-', '/');
