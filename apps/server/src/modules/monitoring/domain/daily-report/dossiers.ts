import type { CalendarDate } from '#kernel/calendar';
import type { CumulativeDossierFact, DayFacts, DossierFact } from '#modules/reporting';
import type { ExplainedRow } from './explained.ts';
import { countedOf, type EvidencePart, type EvidenceSource, type Figure, shareOf, type Tally, wholeOf } from './figure.ts';
import type { ReportProvince } from './report-units.ts';
import { compareShares, exactSum } from './shares.ts';

type Column = 'direct' | 'online' | 'returned';
/** Dossiers of one unit, of the day or cumulative. */
type DossierRow = { readonly [column in Column]: number } & {
  readonly unitCode: string;
  readonly unitName: string;
  readonly provinceCode: string;
  readonly level: 'province' | 'commune';
  readonly date: CalendarDate | null;
  readonly source: EvidenceSource;
};
/** The dossiers of some rows; `received` is the online part of direct and online together. */
export type DossierTallies = { readonly [column in Column | 'received']: Tally };
export type ProvinceDossiers = { readonly province: ReportProvince; readonly tallies: DossierTallies };

const TOTAL_ROW = { province_code: 'ALL', province: 'Tổng' } as const;

function tallyColumns(rows: readonly DossierRow[], counted: Column, restOfWhole: readonly Column[]): Tally {
  const sum = (column: Column) => rows.reduce((total, row) => total + row[column], 0);
  const partOf = (row: DossierRow, column: Column): EvidencePart => ({
    unitCode: row.unitCode,
    unitName: row.unitName,
    group: row.provinceCode,
    itemKey: column,
    value: row[column],
    date: row.date,
    source: row.source,
    level: row.level,
    amount: row[column],
    counted: column === counted,
  });
  return {
    counted: sum(counted),
    all: [counted, ...restOfWhole].reduce((total, column) => total + sum(column), 0),
    parts: () => rows.flatMap((row) => [counted, ...restOfWhole].map((column) => partOf(row, column))),
  };
}

const talliesOf = (rows: readonly DossierRow[]): DossierTallies => ({
  direct: tallyColumns(rows, 'direct', []),
  online: tallyColumns(rows, 'online', []),
  returned: tallyColumns(rows, 'returned', []),
  received: tallyColumns(rows, 'online', ['direct']),
});

/** @rule REP-502 */
export const onlineShare = (received: Tally): Figure => shareOf(received, 2, 'REP-502');

/** Whose dossiers are wanted: of the nation, a province or a commune (null: of all), handled at one level or at both. */
export type DossiersWanted = {
  readonly period: 'day' | 'cumulative';
  readonly level: 'province' | 'commune' | null;
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
};

/** Dossiers of some units in one period; null without any row of the period, and for a commune without a row of its own. @rule REP-501, REP-503 */
export function dossierTallies(facts: DayFacts, wanted: DossiersWanted): DossierTallies | null {
  const { period, level, provinceCode, communeCode } = wanted;
  const rows = period === 'day' ? dayRows(facts, facts.dossiers ?? []) : cumulativeRows(facts, facts.cumulativeDossiers ?? []);
  const own = rows
    .filter((row) => (provinceCode === null || row.provinceCode === provinceCode) && (level === null || row.level === level))
    .filter((row) => communeCode === null || (row.level === 'commune' && row.unitCode === communeCode));
  return rows.length === 0 || (communeCode !== null && own.length === 0) ? null : talliesOf(own);
}

/** The dossiers of the day before by province, descending by total; null without a row. @rule REP-501, REP-503 */
function dayDossiers(facts: DayFacts, provinces: readonly ReportProvince[], levels: 'all' | 'commune') {
  if (!facts.dossiers || facts.dossiers.length === 0) return null;
  const rows = dayRows(facts, facts.dossiers).filter(({ level }) => levels === 'all' || level === 'commune');
  return {
    rows,
    provinces: byProvince(rows, provinces).sort((one, other) => other.tallies.received.all - one.tallies.received.all),
  };
}

function dayRows(facts: DayFacts, dossiers: readonly DossierFact[]): readonly DossierRow[] {
  const communes = new Map(facts.communes.map(({ code, name }) => [code, name]));
  const provinces = provinceNames(facts);
  return dossiers.map(({ provinceCode, communeCode, direct, online, returned }) => ({
    unitCode: communeCode ?? provinceCode,
    provinceCode,
    level: communeCode === null ? 'province' : 'commune',
    direct,
    online,
    returned,
    unitName: (communeCode === null ? provinces.get(provinceCode) : communes.get(communeCode)) ?? '',
    date: facts.previousDate,
    source: 'dossiers-day',
  }));
}

const provinceNames = (facts: DayFacts) => new Map(facts.provinces.map(({ code, shortName }) => [code, shortName]));

function byProvince(rows: readonly DossierRow[], provinces: readonly ReportProvince[]): ProvinceDossiers[] {
  const own = Map.groupBy(rows, ({ provinceCode }) => provinceCode);
  return provinces.map((province) => ({ province, tallies: talliesOf(own.get(province.code) ?? []) }));
}

const dayCells = ({ direct, online, returned, received }: DossierTallies, ...total: 'REP-504'[]): ExplainedRow => ({
  direct: countedOf(direct, 'REP-501', ...total),
  online: countedOf(online, 'REP-501', ...total),
  returned: countedOf(returned, 'REP-501', ...total),
  total: wholeOf(received, 'REP-501', ...total),
  online_pct: onlineShare(received),
});

/** Annex 8 I (both levels, with the fixed figure of June) or II (communes); the row "Tổng" is last. @rule REP-501, REP-504 */
export function annex8Day(
  facts: DayFacts,
  provinces: readonly ReportProvince[],
  table: 'I' | 'II',
): readonly ExplainedRow[] | null {
  const dossiers = dayDossiers(facts, provinces, table === 'I' ? 'all' : 'commune');
  if (!dossiers) return null;
  const juneCell = (codes: readonly string[]) => (table === 'I' ? { june_daily_average: juneAverage(facts, codes) } : {});
  return [
    ...dossiers.provinces.map(({ province, tallies }) => ({
      province_code: province.code,
      province: province.name,
      ...dayCells(tallies),
      ...juneCell([province.code]),
    })),
    { ...TOTAL_ROW, ...dayCells(talliesOf(dossiers.rows), 'REP-504'), ...juneCell(provinces.map(({ code }) => code)) },
  ];
}

/** Dossiers a day in June 2025, a fixed figure; of several provinces the sum of those known, null when none is. */
export function juneAverage({ juneAverages, provinces }: DayFacts, codes: readonly string[]): Figure | null {
  const known = provinces.flatMap(({ code, shortName }) => {
    const average = codes.includes(code) ? juneAverages?.get(code) : undefined;
    return average === undefined ? [] : [{ code, shortName, average }];
  });
  if (known.length === 0) return null;
  return {
    value: exactSum(known.map(({ average }) => average)),
    rules: ['REP-504'],
    formula: { kind: 'sum' },
    operands: [],
    parts: () =>
      known.map(({ code, shortName, average }) => ({
        unitCode: code,
        unitName: shortName,
        group: code,
        itemKey: 'june_daily_average',
        value: average,
        date: null,
        source: 'june-average',
        amount: average,
        counted: true,
      })),
  };
}

/** Cumulative dossiers by province, descending by exact online share, provinces without dossiers last; null without a row. @rule REP-503 */
function cumulativeDossiers(facts: DayFacts, provinces: readonly ReportProvince[]) {
  if (!facts.cumulativeDossiers || facts.cumulativeDossiers.length === 0) return null;
  const rows = cumulativeRows(facts, facts.cumulativeDossiers);
  return {
    rows,
    provinces: byProvince(rows, provinces).sort((one, other) => descending(one.tallies.received, other.tallies.received)),
  };
}

const descending = (one: Tally, other: Tally): number =>
  one.all === 0 || other.all === 0 ? compareShares(one, other) : compareShares(other, one);

const cumulativeRows = (facts: DayFacts, dossiers: readonly CumulativeDossierFact[]): readonly DossierRow[] => {
  const names = provinceNames(facts);
  return dossiers.map((row) => ({
    ...row,
    unitCode: row.provinceCode,
    unitName: names.get(row.provinceCode) ?? '',
    date: null,
    source: 'dossiers-cumulative',
  }));
};

/** Annex 8 III: each figure for provincial level, communes and both; the row "Tổng" is last. @rule REP-503, REP-504 */
export function annex8Cumulative(facts: DayFacts, provinces: readonly ReportProvince[]): readonly ExplainedRow[] | null {
  const dossiers = cumulativeDossiers(facts, provinces);
  if (!dossiers) return null;
  const rowsOf = Map.groupBy(dossiers.rows, ({ provinceCode }) => provinceCode);
  return [
    ...dossiers.provinces.map(({ province }) => ({
      province_code: province.code,
      province: province.name,
      ...cumulativeCells(rowsOf.get(province.code) ?? []),
    })),
    { ...TOTAL_ROW, ...cumulativeCells(dossiers.rows, 'REP-504') },
  ];
}

function cumulativeCells(rows: readonly DossierRow[], ...total: 'REP-504'[]): ExplainedRow {
  const sides = {
    province: rows.filter(({ level }) => level === 'province'),
    commune: rows.filter(({ level }) => level === 'commune'),
    total: rows,
  };
  const tallies = Object.entries(sides).map(([side, own]) => [side, talliesOf(own)] as const);
  const cells = (name: string, figure: (tally: DossierTallies) => Figure) =>
    tallies.map(([side, tally]) => [`${name}_${side}`, figure(tally)] as const);
  return Object.fromEntries([
    ...cells('direct', ({ direct }) => countedOf(direct, 'REP-503', ...total)),
    ...cells('online', ({ online }) => countedOf(online, 'REP-503', ...total)),
    ...cells('returned', ({ returned }) => countedOf(returned, 'REP-503', ...total)),
    ...cells('total', ({ received }) => wholeOf(received, 'REP-503', ...total)),
    ...cells('online_pct', ({ received }) => onlineShare(received)),
  ]);
}

/** The province with the lowest exact online share since the start, of equal ones the first alphabetically; null without dossiers. */
export function lowestOnline(
  facts: DayFacts,
  provinces: readonly ReportProvince[],
): { readonly provinceCode: string; readonly onlinePct: Figure } | null {
  const withDossiers = cumulativeDossiers(facts, provinces)?.provinces.filter(({ tallies }) => tallies.received.all > 0) ?? [];
  const [lowest] = withDossiers.toSorted((one, other) => compareShares(one.tallies.received, other.tallies.received));
  return lowest ? { provinceCode: lowest.province.code, onlinePct: onlineShare(lowest.tallies.received) } : null;
}

/** Section I.2: what each province received and returned on the day before, in the order of Annex 8 I. */
export const receivedAndReturned = (facts: DayFacts, provinces: readonly ReportProvince[]) =>
  dayDossiers(facts, provinces, 'all')?.provinces.map(({ province, tallies }) => ({
    province,
    tallies,
    online: onlineShare(tallies.received),
    june: juneAverage(facts, [province.code]),
  })) ?? null;
