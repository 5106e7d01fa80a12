import type { CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { CENTRAL, type HomeCode } from '#kernel/ids';
import { type BodyId, centralBodyTitles, type UnitId, unitHistory } from '#modules/organisations';

/** What boards call bodies outside provinces, which are counted apart from them. */
const ALL_BODIES = 'Bộ, ngành, doanh nghiệp';

export type PlaceNames = {
  /** A province by its code; `00`: bodies outside provinces. */
  ofHome(home: HomeCode | string): string;
  /** A unit as it was named on the day, or a body; the code itself where nobody knows it. */
  ofReporter(reporter: string, unitId: UnitId | null, day: CalendarDate): string;
};

/** The names of provinces, units and bodies on a day. */
export async function placeNames(tx: Tx, day: CalendarDate): Promise<PlaceNames> {
  const history = await unitHistory(tx);
  const provinces = new Map(history.unitsOn(day, 'province').map(({ code, name }) => [code, name]));
  const bodies = await centralBodyTitles(tx, day);
  return {
    ofHome: (home) => (home === CENTRAL ? ALL_BODIES : (provinces.get(home) ?? home)),
    ofReporter: (reporter, unitId, on) =>
      (unitId === null ? bodies.get(reporter as BodyId) : history.versionOn(unitId, on)?.name) ?? reporter,
  };
}
