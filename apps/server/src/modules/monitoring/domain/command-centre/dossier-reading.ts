import { compareWithLimit, type Share } from '../daily-report/shares.ts';
import type { NationalDay } from './command-day.ts';
import {
  allProvinces,
  bothLevels,
  type DossierCounts,
  type DossierSums,
  NO_DOSSIERS,
  onlineShare,
  returnedShare,
} from './dossier-sums.ts';
import { orderUnits } from './ordered-units.ts';
import { type ShownShare, shownShare } from './shown.ts';
import { WATCH_SETTINGS } from './watch-settings.ts';

export const DOSSIER_PERIODS = ['day', 'cumulative'] as const;
export type DossierPeriod = (typeof DOSSIER_PERIODS)[number];
export const DOSSIER_FLAGS = ['low-online-share', 'far-below-own-average'] as const;
export type DossierFlag = (typeof DOSSIER_FLAGS)[number];

export type ShownDossiers = DossierCounts & {
  readonly total: number;
  readonly onlineShare: ShownShare | null;
  readonly returnedShare: ShownShare | null;
};
/** The dossiers of a province in one period, as Annex 8 lists them (C-10). */
export type DossierReading = {
  readonly provinceCode: string;
  readonly provinceName: string;
  readonly period: DossierPeriod;
  readonly all: ShownDossiers;
  readonly atProvince: ShownDossiers;
  readonly atCommunes: ShownDossiers;
  readonly juneDailyAverage: number | null;
  /** Received on the day of the daily average of June 2025; in the cumulative period null. */
  readonly shareOfJune: ShownShare | null;
  readonly flags: readonly DossierFlag[];
};
export type DossierList = { readonly rows: readonly DossierReading[]; readonly total: DossierReading };

const TOTAL_CODE = 'ALL';

/** Counts with their sum and exact shares. @rule REP-501, REP-502 */
export function showDossiers(counts: DossierCounts): ShownDossiers {
  const { direct, online, returned } = counts;
  return {
    direct,
    online,
    returned,
    total: direct + online,
    onlineShare: shownShare(onlineShare(counts)),
    returnedShare: shownShare(returnedShare(counts)),
  };
}

/** All provinces alphabetically and their sum; null without a row of the period. @rule REP-501 to REP-505 */
export function readDossiers({ facts, dossiers }: NationalDay, period: DossierPeriod): DossierList | null {
  const sums = dossiers[period];
  if (!sums) return null;
  const june = period === 'day' ? facts.juneAverages : null;
  const rows = orderUnits(facts).provinces.map(({ code, shortName }) =>
    readingOf({ code, name: shortName, period }, sums.get(code) ?? NO_DOSSIERS, june?.get(code) ?? null),
  );
  const averages = june && [...june.values()];
  const total = readingOf(
    { code: TOTAL_CODE, name: 'Tổng', period },
    allProvinces(sums),
    averages?.reduce((sum, average) => sum + average, 0) ?? null,
  );
  return { rows, total };
}

type Named = { readonly code: string; readonly name: string; readonly period: DossierPeriod };

function readingOf({ code, name, period }: Named, sums: DossierSums, june: number | null): DossierReading {
  const all = showDossiers(bothLevels(sums));
  return {
    provinceCode: code,
    provinceName: name,
    period,
    all,
    atProvince: showDossiers(sums.atProvince),
    atCommunes: showDossiers(sums.atCommunes),
    juneDailyAverage: june,
    shareOfJune: june ? shownShare(ofJune(all.total, june)) : null,
    flags: code === TOTAL_CODE ? [] : flagsOf(all, period, june),
  };
}

/** June averages are whole dossiers in the source; a share needs whole numbers, so fractions of a dossier are scaled away. */
export function ofJune(received: number, june: number): Share {
  const scale = Number.isInteger(june) ? 1 : 1_000_000;
  return { counted: received * scale, all: Math.round(june * scale) };
}

function flagsOf({ direct, online, total }: ShownDossiers, period: DossierPeriod, june: number | null): readonly DossierFlag[] {
  const { lowOnlineShare, farBelowAverage } = WATCH_SETTINGS;
  const share = onlineShare({ direct, online, returned: 0 });
  const flags: DossierFlag[] = [];
  if (period === 'cumulative' && share && (compareWithLimit(share, lowOnlineShare) ?? 0) < 0) flags.push('low-online-share');
  if (june !== null && total * farBelowAverage.denominator < june * farBelowAverage.numerator)
    flags.push('far-below-own-average');
  return flags;
}
