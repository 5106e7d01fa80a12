import type { CalendarDate } from '#kernel/calendar';
import type { AnswerSheet, CommuneFact, ConditionFact, DayFacts } from '#modules/reporting';
import type { ExplainedRow } from './explained.ts';
import {
  changeOf,
  countedOf,
  type EvidencePart,
  type Figure,
  joinTallies,
  shareOf,
  type Tally,
  tallyUnits,
  wholeOf,
} from './figure.ts';
import type { ReportRules } from './report-rules.ts';
import type { ReportProvince } from './report-units.ts';
import { compareShares } from './shares.ts';

export type Colour = 'green' | 'yellow' | 'red';
/** What one commune answered to the conditions; `answers` null: no row. */
type Sheet = { readonly commune: CommuneFact; readonly answers: string | null; readonly date: CalendarDate };

/** The communes of one province by their answers to the conditions on one day. */
export type Readiness = Readonly<Record<Colour | 'reported', Tally>>;
export type ProvinceConditions = {
  readonly province: ReportProvince;
  readonly today: Readiness;
  /** Null when nobody at all answered for the day before. */
  readonly previous: Readiness | null;
  /** Communes that meet a condition, in the order of the conditions. */
  readonly met: readonly Tally[];
};
/** Null in place of this: no raw figures of the day. */
export type Conditions = { readonly provinces: readonly ProvinceConditions[]; readonly conditions: readonly ConditionFact[] };

/** A sheet with at least one row, else null: no raw figures. */
export const withRows = (sheet: AnswerSheet | null): AnswerSheet | null => (sheet && sheet.byUnit.size > 0 ? sheet : null);

/** @rule REP-301 */
export const hasReported = (answers: string | null): boolean =>
  answers !== null && (answers.includes('1') || answers.includes('0'));

/** Conditions not met, not answered ones too; null when the commune has not reported. @rule REP-106, REP-301 */
export function unmetCount(answers: string | null): number | null {
  if (answers === null || !hasReported(answers)) return null;
  let unmet = 0;
  for (let at = 0; at < answers.length; at += 1) if (answers[at] !== '1') unmet += 1;
  return unmet;
}

/** Colour of a commune, or null when it has not reported. @rule REP-302 */
export function colourOf(answers: string | null, rules: ReportRules): Colour | null {
  const unmet = unmetCount(answers);
  if (unmet === null) return null;
  if (unmet === 0) return 'green';
  return unmet <= rules.yellowUpTo ? 'yellow' : 'red';
}

/** The communes of every province by colour and condition, or null without raw figures of the day. */
export function readConditions(facts: DayFacts, provinces: readonly ReportProvince[], rules: ReportRules): Conditions | null {
  const today = withRows(facts.conditionAnswers);
  if (!today) return null;
  return {
    conditions: facts.conditions,
    provinces: provinces.map((province) => {
      const sheets = sheetsOf(province, today, facts.date);
      return {
        province,
        today: readinessOf(sheets, rules),
        previous: readPrevious(facts, province, rules),
        met: facts.conditions.map(({ key }) => metTally(sheets, key, today.itemKeys.indexOf(key))),
      };
    }),
  };
}

/** Readiness of the day before, or null when there is no answer at all for that day. @rule REP-303 */
export function readPrevious(facts: DayFacts, province: ReportProvince, rules: ReportRules): Readiness | null {
  const sheet = facts.previousConditionAnswers;
  if (!sheet || ![...sheet.byUnit.values()].some(hasReported)) return null;
  return readinessOf(sheetsOf(province, sheet, facts.previousDate), rules);
}

const sheetsOf = (province: ReportProvince, { byUnit }: AnswerSheet, date: CalendarDate): readonly Sheet[] =>
  province.communes.map((commune) => ({ commune, answers: byUnit.get(commune.code) ?? null, date }));

function readinessOf(sheets: readonly Sheet[], rules: ReportRules): Readiness {
  const partOf = (sheet: Sheet) => ({ ...placeOf(sheet), itemKey: null, value: sheet.answers });
  const ofColour = (colour: Colour) => tallyUnits(sheets, ({ answers }) => colourOf(answers, rules) === colour, partOf);
  return {
    green: ofColour('green'),
    yellow: ofColour('yellow'),
    red: ofColour('red'),
    reported: tallyUnits(sheets, ({ answers }) => hasReported(answers), partOf),
  };
}

const placeOf = ({ commune, date }: Sheet): Pick<EvidencePart, 'unitCode' | 'unitName' | 'group' | 'date' | 'source'> => ({
  unitCode: commune.code,
  unitName: commune.name,
  group: commune.provinceCode,
  date,
  source: 'condition-answer',
});

/** @rule REP-106 */
const metTally = (sheets: readonly Sheet[], itemKey: string, item: number): Tally =>
  tallyUnits(
    sheets,
    ({ answers }) => answers?.[item] === '1',
    (sheet) => ({ ...placeOf(sheet), itemKey, value: sheet.answers?.[item] ?? null }),
  );

export const greenShare = (green: Tally): Figure => shareOf(green, 2, 'REP-302', 'REP-105', 'REP-106');

/** Change of the green share against the day before, or null when there is nothing to compare with. */
export const greenChange = (now: Tally, before: Tally | null): Figure | null =>
  before && changeOf(greenShare(now), greenShare(before), 'REP-303');

/** Annex 4, ascending by exact green share. */
export function annex4({ provinces }: Conditions): readonly ExplainedRow[] {
  return provinces
    .toSorted((one, other) => compareShares(one.today.green, other.today.green))
    .map(({ province, today, previous }) => ({
      province_code: province.code,
      province: province.name,
      communes: wholeOf(province.register, 'REP-105'),
      green: countedOf(today.green, 'REP-302', 'REP-106'),
      yellow: countedOf(today.yellow, 'REP-302', 'REP-106'),
      red: countedOf(today.red, 'REP-302', 'REP-106'),
      reported: countedOf(today.reported, 'REP-301'),
      reported_pct: shareOf(today.reported, 2, 'REP-301', 'REP-105'),
      green_pct: greenShare(today.green),
      change_pct_points: greenChange(today.green, previous?.green ?? null),
    }));
}

/** Annex 5, alphabetical, a column for each condition. */
export function annex5({ provinces, conditions }: Conditions): readonly ExplainedRow[] {
  return provinces.map(({ province, met }) => ({
    province_code: province.code,
    province: province.name,
    communes: wholeOf(province.register, 'REP-105'),
    ...Object.fromEntries(met.map((tally, at) => [columnOf(conditions[at]?.no ?? at + 1), conditionShare(tally)])),
  }));
}

export const conditionShare = (met: Tally): Figure => shareOf(met, 2, 'REP-106', 'REP-105');

const columnOf = (no: number) => `c${String(no).padStart(2, '0')}`;

/** Communes that meet condition `no`, by province, or null when the form of the day has no such condition. */
export function metByProvince(
  { provinces, conditions }: Conditions,
  no: number,
): readonly { readonly code: string; readonly met: Tally }[] | null {
  const at = conditions.findIndex((condition) => condition.no === no);
  if (at < 0) return null;
  return provinces.map(({ province, met }) => ({ code: province.code, met: met[at] ?? joinTallies([]) }));
}
