import type { AnswerSheet } from '#modules/reporting';
import { type Colour, colourOf } from '../daily-report/conditions.ts';
import type { ReportRules } from '../daily-report/report-rules.ts';
import type { OrderedUnits } from './ordered-units.ts';

export { unmetCount } from '../daily-report/conditions.ts';

/** The colour of a commune, or that it has none. @rule REP-301, REP-302 */
export type CommuneColour = Colour | 'not-reported';
/** The same in one character, for columns of thousands. */
export type ColourSign = 'g' | 'y' | 'r' | 'n';

const SIGNS = { green: 'g', yellow: 'y', red: 'r', 'not-reported': 'n' } as const satisfies Record<CommuneColour, ColourSign>;

/** @param answers to the conditions, a character each; null: the commune did not report. @rule REP-301, REP-302 */
export const communeColour = (answers: string | null, rules: ReportRules): CommuneColour =>
  colourOf(answers, rules) ?? 'not-reported';

/** The colours of all communes in the order of the units, a character each; null without any raw figures. */
export function colourSigns({ communes }: OrderedUnits, sheet: AnswerSheet | null, rules: ReportRules): string | null {
  if (!sheet || sheet.byUnit.size === 0) return null;
  const known = signsOfSheet.get(sheet);
  if (known?.communes === communes && known.rules === rules) return known.signs;
  const signs = communes.map(({ code }) => SIGNS[communeColour(sheet.byUnit.get(code) ?? null, rules)]).join('');
  signsOfSheet.set(sheet, { communes, rules, signs });
  return signs;
}

/** One view asks for the same colours half a dozen times. A sheet never changes; what is kept goes with it. */
const signsOfSheet = new WeakMap<
  AnswerSheet,
  { readonly communes: OrderedUnits['communes']; readonly rules: ReportRules; readonly signs: string }
>();

/** The communes of a province or of the nation by colour. */
export type ReadinessCounts = {
  readonly communes: number;
  readonly reported: number;
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
};

/** The counts of each province, in the order of the units; null stays null. */
export function countsOf({ provinces, provinceOf }: OrderedUnits, signs: string | null): readonly ReadinessCounts[] | null {
  if (signs === null) return null;
  const counts = provinces.map(() => ({ communes: 0, reported: 0, green: 0, yellow: 0, red: 0 }));
  provinceOf.forEach((place, at) => {
    const own = counts[place];
    if (!own) return;
    own.communes += 1;
    const sign = signs[at];
    if (sign !== 'n') own.reported += 1;
    if (sign === 'g') own.green += 1;
    else if (sign === 'y') own.yellow += 1;
    else if (sign === 'r') own.red += 1;
  });
  return counts;
}

/** The counts of several provinces together. */
export function sumReadiness(counts: readonly ReadinessCounts[]): ReadinessCounts {
  const sum = (column: keyof ReadinessCounts) => counts.reduce((total, own) => total + own[column], 0);
  return { communes: sum('communes'), reported: sum('reported'), green: sum('green'), yellow: sum('yellow'), red: sum('red') };
}

/** True when at least one commune has reported: without that there is nothing to compare with. @rule REP-303 */
export const anyReported = (signs: string | null): signs is string => signs !== null && /[gyr]/.test(signs);
