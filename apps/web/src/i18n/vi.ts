import { accountListsVi } from '../features/administration/account-lists/texts.vi.ts';
import { positionsVi } from '../features/administration/positions/texts.vi.ts';
import { administrationVi } from '../features/administration/texts.vi.ts';
import { directionVi } from '../features/direction/texts.vi.ts';
import { casesVi } from '../features/monitoring/cases/texts.vi.ts';
import { communeVi } from '../features/monitoring/commune/texts.vi.ts';
import { matrixVi } from '../features/monitoring/commune-matrix/texts.vi.ts';
import { dailyReportVi } from '../features/monitoring/daily-report/texts.vi.ts';
import { listsVi } from '../features/monitoring/lists/texts.vi.ts';
import { nationalViewVi } from '../features/monitoring/national-view/texts.vi.ts';
import { provinceVi } from '../features/monitoring/province/texts.vi.ts';
import { trendVi } from '../features/monitoring/trend/texts.vi.ts';
import { boardsVi } from '../features/reporting/boards/texts.vi.ts';
import { differencesVi } from '../features/reporting/differences/texts.vi.ts';
import { formsVi } from '../features/reporting/forms/texts.vi.ts';
import { measurementsVi } from '../features/reporting/measurements/texts.vi.ts';
import { readinessVi } from '../features/reporting/readiness/texts.vi.ts';
import { regimesVi } from '../features/reporting/regimes/texts.vi.ts';
import { reviewVi } from '../features/reporting/review/texts.vi.ts';
import { rulesVi } from '../features/reporting/rules/texts.vi.ts';
import { themesVi } from '../features/reporting/themes/texts.vi.ts';

/** Vietnamese texts of all features but those of `first.vi.ts`, a namespace for each; they come with the first page that needs one. */
export const vi = {
  administration: administrationVi,
  accountLists: accountListsVi,
  positions: positionsVi,
  nationalView: nationalViewVi,
  matrix: matrixVi,
  province: provinceVi,
  commune: communeVi,
  cases: casesVi,
  lists: listsVi,
  trend: trendVi,
  dailyReport: dailyReportVi,
  direction: directionVi,
  themes: themesVi,
  readiness: readinessVi,
  review: reviewVi,
  boards: boardsVi,
  differences: differencesVi,
  measurements: measurementsVi,
  rules: rulesVi,
  forms: formsVi,
  regimes: regimesVi,
};
