import { accountListsEn } from '../features/administration/account-lists/texts.en.ts';
import { positionsEn } from '../features/administration/positions/texts.en.ts';
import { administrationEn } from '../features/administration/texts.en.ts';
import { directionEn } from '../features/direction/texts.en.ts';
import { casesEn } from '../features/monitoring/cases/texts.en.ts';
import { communeEn } from '../features/monitoring/commune/texts.en.ts';
import { matrixEn } from '../features/monitoring/commune-matrix/texts.en.ts';
import { dailyReportEn } from '../features/monitoring/daily-report/texts.en.ts';
import { listsEn } from '../features/monitoring/lists/texts.en.ts';
import { nationalViewEn } from '../features/monitoring/national-view/texts.en.ts';
import { provinceEn } from '../features/monitoring/province/texts.en.ts';
import { trendEn } from '../features/monitoring/trend/texts.en.ts';
import { boardsEn } from '../features/reporting/boards/texts.en.ts';
import { differencesEn } from '../features/reporting/differences/texts.en.ts';
import { formsEn } from '../features/reporting/forms/texts.en.ts';
import { measurementsEn } from '../features/reporting/measurements/texts.en.ts';
import { readinessEn } from '../features/reporting/readiness/texts.en.ts';
import { regimesEn } from '../features/reporting/regimes/texts.en.ts';
import { reviewEn } from '../features/reporting/review/texts.en.ts';
import { rulesEn } from '../features/reporting/rules/texts.en.ts';
import { themesEn } from '../features/reporting/themes/texts.en.ts';
import type { SameKeys } from './languages.ts';
import type { vi } from './vi.ts';

/** The English ones of the same; a missing or surplus key does not compile. */
export const en: SameKeys<typeof vi> = {
  administration: administrationEn,
  accountLists: accountListsEn,
  positions: positionsEn,
  nationalView: nationalViewEn,
  matrix: matrixEn,
  province: provinceEn,
  commune: communeEn,
  cases: casesEn,
  lists: listsEn,
  trend: trendEn,
  dailyReport: dailyReportEn,
  direction: directionEn,
  themes: themesEn,
  readiness: readinessEn,
  review: reviewEn,
  boards: boardsEn,
  differences: differencesEn,
  measurements: measurementsEn,
  rules: rulesEn,
  forms: formsEn,
  regimes: regimesEn,
};
