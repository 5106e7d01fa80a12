const READING = 'monitoring.read';

type Appointment = { readonly area: string | null; readonly permissions: readonly string[] };

/**
 * The widest area where the appointments permit reading: null is the nation, else a path of unit codes from the province down.
 * Without any, the nation, where the server says what is missing.
 */
export function areaOfReading(appointments: readonly Appointment[]): string | null {
  const areas = appointments.filter(({ permissions }) => permissions.includes(READING)).map(({ area }) => area);
  if (areas.length === 0 || areas.includes(null)) return null;
  const [widest = null] = areas.sort((a, b) => (a ?? '').length - (b ?? '').length);
  return widest;
}
