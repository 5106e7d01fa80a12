import { accountListsEn } from '../features/administration/account-lists/texts.en.ts';
import { administrationEn } from '../features/administration/texts.en.ts';
import { positionsEn } from '../features/administration/positions/texts.en.ts';
import { directionEn } from '../features/direction/texts.en.ts';
import { messagesEn } from '../features/identity/messages/texts.en.ts';
import { identityEn } from '../features/identity/texts.en.ts';
import { casesEn } from '../features/monitoring/cases/texts.en.ts';
import { communeEn } from '../features/monitoring/commune/texts.en.ts';
import { matrixEn } from '../features/monitoring/commune-matrix/texts.en.ts';
import { dailyReportEn } from '../features/monitoring/daily-report/texts.en.ts';
import { evidenceEn } from '../features/monitoring/evidence/texts.en.ts';
import { listsEn } from '../features/monitoring/lists/texts.en.ts';
import { nationalViewEn } from '../features/monitoring/national-view/texts.en.ts';
import { provinceEn } from '../features/monitoring/province/texts.en.ts';
import { trendEn } from '../features/monitoring/trend/texts.en.ts';
import { organisationsEn } from '../features/organisations/texts.en.ts';
import { boardsEn } from '../features/reporting/boards/texts.en.ts';
import { differencesEn } from '../features/reporting/differences/texts.en.ts';
import { excelEn } from '../features/reporting/excel/texts.en.ts';
import { formsEn } from '../features/reporting/forms/texts.en.ts';
import { measurementsEn } from '../features/reporting/measurements/texts.en.ts';
import { ownReportsEn } from '../features/reporting/own/texts.en.ts';
import { readinessEn } from '../features/reporting/readiness/texts.en.ts';
import { regimesEn } from '../features/reporting/regimes/texts.en.ts';
import { reviewEn } from '../features/reporting/review/texts.en.ts';
import { rulesEn } from '../features/reporting/rules/texts.en.ts';
import { takenOverEn } from '../features/reporting/taken-over/texts.en.ts';
import { themesEn } from '../features/reporting/themes/texts.en.ts';
import { shellEn } from '../shell/texts.en.ts';
import type { SameKeys } from './languages.ts';
import type { vi } from './vi.ts';

/** All English texts; a missing or surplus key does not compile. */
export const en: SameKeys<typeof vi> = {
  shell: shellEn,
  identity: identityEn,
  messages: messagesEn,
  administration: administrationEn,
  accountLists: accountListsEn,
  positions: positionsEn,
  organisations: organisationsEn,
  nationalView: nationalViewEn,
  matrix: matrixEn,
  province: provinceEn,
  commune: communeEn,
  cases: casesEn,
  lists: listsEn,
  trend: trendEn,
  evidence: evidenceEn,
  dailyReport: dailyReportEn,
  direction: directionEn,
  themes: themesEn,
  ownReports: ownReportsEn,
  takenOver: takenOverEn,
  readiness: readinessEn,
  review: reviewEn,
  boards: boardsEn,
  differences: differencesEn,
  measurements: measurementsEn,
  rules: rulesEn,
  excel: excelEn,
  forms: formsEn,
  regimes: regimesEn,
};
