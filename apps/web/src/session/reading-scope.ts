import { BLOCKS, type Block } from '../units/blocks.ts';
import type { Session } from './session.ts';

const READING = 'monitoring.read';

type Appointment = Pick<Session['appointments'][number], 'area' | 'part' | 'permissions'>;

const mayRead = ({ permissions }: Appointment) => permissions.includes(READING);

/**
 * The widest area where the appointments permit reading: null is the nation, else a path of unit codes from the province down.
 * Without any, the nation, where the server says what is missing.
 */
export function areaOfReading(appointments: readonly Appointment[]): string | null {
  const areas = appointments.filter(mayRead).map(({ area }) => area);
  if (areas.length === 0 || areas.includes(null)) return null;
  const [widest = null] = areas.sort((a, b) => (a ?? '').length - (b ?? '').length);
  return widest;
}

/**
 * The one block whose answers of a commune a person may read, when every appointment that reaches the commune is of a block;
 * undefined: all blocks, or the server will say no.
 */
export function blockOfReading(appointments: readonly Appointment[], area: string): Block | undefined {
  const reaching = appointments.filter(
    (one) => mayRead(one) && (one.area === null || one.area === area || area.startsWith(`${one.area}/`)),
  );
  if (reaching.some(({ part }) => part === null)) return undefined;
  return BLOCKS.find((block) => block === reaching[0]?.part);
}

/** How far the pages a person can use reach; `body`: a ministry or an enterprise, which has no figures of places. */
export type Reach = 'nation' | 'province' | 'commune' | 'body';

/** The home of bodies outside provinces: their areas begin with it. */
const BODIES = '00';

/** The reach of an area as `areaOfReading` gives it. */
export function reachOf(area: string | null): Reach {
  if (area === null) return 'nation';
  if (area === BODIES || area.startsWith(`${BODIES}/`)) return 'body';
  return area.includes('/') ? 'commune' : 'province';
}
