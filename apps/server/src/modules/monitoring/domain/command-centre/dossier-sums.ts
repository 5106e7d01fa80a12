import type { CumulativeDossierFact, DossierFact } from '#modules/reporting';
import type { Share } from '../daily-report/shares.ts';

export type DossierCounts = { readonly direct: number; readonly online: number; readonly returned: number };
/** The dossiers of one province by the level that handled them. */
export type DossierSums = { readonly atProvince: DossierCounts; readonly atCommunes: DossierCounts };
/** By province code; a province without a row has none (decided rule 5.1: no row means 0). */
export type DossiersByProvince = ReadonlyMap<string, DossierSums>;

const NOTHING: DossierCounts = { direct: 0, online: 0, returned: 0 };
export const NO_DOSSIERS: DossierSums = { atProvince: NOTHING, atCommunes: NOTHING };

const addCounts = (one: DossierCounts, other: DossierCounts): DossierCounts => ({
  direct: one.direct + other.direct,
  online: one.online + other.online,
  returned: one.returned + other.returned,
});

/** Dossiers of a day by province; null when there is no row at all: no data, not 0. @rule REP-501 */
export function sumDayDossiers(dossiers: readonly DossierFact[] | null): DossiersByProvince | null {
  return sumRows(dossiers, ({ communeCode }) => (communeCode === null ? 'atProvince' : 'atCommunes'));
}

/** Dossiers since the start of the cumulative period by province; null when there is no row at all. @rule REP-503 */
export function sumCumulativeDossiers(dossiers: readonly CumulativeDossierFact[] | null): DossiersByProvince | null {
  return sumRows(dossiers, ({ level }) => (level === 'province' ? 'atProvince' : 'atCommunes'));
}

function sumRows<Row extends DossierCounts & { readonly provinceCode: string }>(
  rows: readonly Row[] | null,
  sideOf: (row: Row) => keyof DossierSums,
): DossiersByProvince | null {
  if (!rows || rows.length === 0) return null;
  const sums = new Map<string, DossierSums>();
  for (const row of rows) {
    const known = sums.get(row.provinceCode) ?? NO_DOSSIERS;
    const side = sideOf(row);
    sums.set(row.provinceCode, { ...known, [side]: addCounts(known[side], row) });
  }
  return sums;
}

export const bothLevels = ({ atProvince, atCommunes }: DossierSums): DossierCounts => addCounts(atProvince, atCommunes);

/** The sum of the nation, level by level. */
export function allProvinces(sums: DossiersByProvince): DossierSums {
  return [...sums.values()].reduce(
    (total, own) => ({
      atProvince: addCounts(total.atProvince, own.atProvince),
      atCommunes: addCounts(total.atCommunes, own.atCommunes),
    }),
    NO_DOSSIERS,
  );
}

/** Online of all received; a whole of 0 has no share. @rule REP-502 */
export const onlineShare = ({ direct, online }: DossierCounts): Share | null => shareOrNone(online, direct + online);

/** Results returned of dossiers received on the same day; above 100 % when earlier ones are returned too. */
export const returnedShare = ({ direct, online, returned }: DossierCounts): Share | null =>
  shareOrNone(returned, direct + online);

const shareOrNone = (counted: number, all: number): Share | null => (all === 0 ? null : { counted, all });
