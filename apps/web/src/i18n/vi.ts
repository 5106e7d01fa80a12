import { accountListsVi } from '../features/administration/account-lists/texts.vi.ts';
import { administrationVi } from '../features/administration/texts.vi.ts';
import { positionsVi } from '../features/administration/positions/texts.vi.ts';
import { directionVi } from '../features/direction/texts.vi.ts';
import { messagesVi } from '../features/identity/messages/texts.vi.ts';
import { identityVi } from '../features/identity/texts.vi.ts';
import { casesVi } from '../features/monitoring/cases/texts.vi.ts';
import { communeVi } from '../features/monitoring/commune/texts.vi.ts';
import { matrixVi } from '../features/monitoring/commune-matrix/texts.vi.ts';
import { dailyReportVi } from '../features/monitoring/daily-report/texts.vi.ts';
import { evidenceVi } from '../features/monitoring/evidence/texts.vi.ts';
import { listsVi } from '../features/monitoring/lists/texts.vi.ts';
import { nationalViewVi } from '../features/monitoring/national-view/texts.vi.ts';
import { provinceVi } from '../features/monitoring/province/texts.vi.ts';
import { trendVi } from '../features/monitoring/trend/texts.vi.ts';
import { organisationsVi } from '../features/organisations/texts.vi.ts';
import { boardsVi } from '../features/reporting/boards/texts.vi.ts';
import { differencesVi } from '../features/reporting/differences/texts.vi.ts';
import { excelVi } from '../features/reporting/excel/texts.vi.ts';
import { formsVi } from '../features/reporting/forms/texts.vi.ts';
import { measurementsVi } from '../features/reporting/measurements/texts.vi.ts';
import { ownReportsVi } from '../features/reporting/own/texts.vi.ts';
import { readinessVi } from '../features/reporting/readiness/texts.vi.ts';
import { regimesVi } from '../features/reporting/regimes/texts.vi.ts';
import { reviewVi } from '../features/reporting/review/texts.vi.ts';
import { rulesVi } from '../features/reporting/rules/texts.vi.ts';
import { takenOverVi } from '../features/reporting/taken-over/texts.vi.ts';
import { themesVi } from '../features/reporting/themes/texts.vi.ts';
import { shellVi } from '../shell/texts.vi.ts';

/** All Vietnamese texts, a namespace for each feature. */
export const vi = {
  shell: shellVi,
  identity: identityVi,
  messages: messagesVi,
  administration: administrationVi,
  accountLists: accountListsVi,
  positions: positionsVi,
  organisations: organisationsVi,
  nationalView: nationalViewVi,
  matrix: matrixVi,
  province: provinceVi,
  commune: communeVi,
  cases: casesVi,
  lists: listsVi,
  trend: trendVi,
  evidence: evidenceVi,
  dailyReport: dailyReportVi,
  direction: directionVi,
  themes: themesVi,
  ownReports: ownReportsVi,
  takenOver: takenOverVi,
  readiness: readinessVi,
  review: reviewVi,
  boards: boardsVi,
  differences: differencesVi,
  measurements: measurementsVi,
  rules: rulesVi,
  excel: excelVi,
  forms: formsVi,
  regimes: regimesVi,
};
