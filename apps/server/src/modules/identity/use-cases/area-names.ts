import type { CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { CENTRAL } from '#kernel/ids';
import { type BodyId, centralBodyTitles, resolveUnits, unitHistory } from '#modules/organisations';

const ALL_BODIES = 'Bộ, ngành, doanh nghiệp';
const isOfBodies = (area: string) => area === CENTRAL || area.startsWith(`${CENTRAL}/`);

/**
 * The names of areas as people read them: `91/30292` is "Phường Bình Đức, Tỉnh An Giang". A unit no longer or not yet in force on
 * the day has the name it bore nearest in time. An area of a body has its title; an area of codes that nobody ever bore is left out.
 */
export async function areaNames(
  tx: Tx,
  areas: Iterable<string | null>,
  day: CalendarDate,
): Promise<ReadonlyMap<string | null, string>> {
  const wanted = [...new Set(areas)].filter((area) => area !== null);
  if (wanted.length === 0) return new Map();
  const history = await unitHistory(tx);
  const units = await resolveUnits(
    tx,
    wanted.flatMap((area) => area.split('/')),
    day,
  );
  const titles = wanted.some(isOfBodies) ? await centralBodyTitles(tx, day) : new Map<BodyId, string>();
  const nameOf = (code: string) => {
    const unitId = units.get(code);
    if (unitId === undefined) return [];
    return (history.versionOn(unitId, day) ?? history.versionsOf(unitId).at(-1))?.name ?? [];
  };
  const bodyOf = (area: string) => (area === CENTRAL ? ALL_BODIES : (titles.get(area.slice(CENTRAL.length + 1) as BodyId) ?? ''));
  const named = wanted.map(
    (area) => [area, isOfBodies(area) ? bodyOf(area) : area.split('/').reverse().flatMap(nameOf).join(', ')] as const,
  );
  return new Map(named.filter(([, name]) => name !== ''));
}
