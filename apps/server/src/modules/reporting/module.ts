import type { Module } from '#kernel/module';
import { checkTablesCommand } from './commands/check-tables.ts';
import { exportTrainingCommand } from './commands/export-training.ts';
import {
  importIssuedDocumentsCommand,
  importReadinessCommand,
  importRecommendationsCommand,
  importRolloutCommand,
} from './commands/import-readiness.ts';
import { importSystemsCommand } from './commands/import-systems.ts';
import { loadRegimesCommand } from './commands/load-regimes.ts';
import { measureThemesCommand } from './commands/measure-themes.ts';
import { themesCommand } from './commands/themes.ts';
import { verifyReportsCommand } from './commands/verify-reports.ts';
import { keepUnitChanges } from './handlers/keep-unit-changes.ts';
import { tellOfAct, tellOfReturn } from './handlers/tell-senders.ts';
import { communicationRoutes } from './http/communication/communication-routes.ts';
import { firstDayRoutes } from './http/first-day/first-day-routes.ts';
import { contradictionRoutes } from './http/measurements/contradiction-routes.ts';
import { measurementRoutes } from './http/measurements/measurement-routes.ts';
import { ruleRoutes } from './http/measurements/rule-routes.ts';
import { boardRoutes, changesRoute } from './http/network/board-routes.ts';
import { bulkRoutes } from './http/network/bulk-routes.ts';
import { differenceRoutes } from './http/network/difference-routes.ts';
import { excelRoutes } from './http/network/excel-routes.ts';
import { formRoutes } from './http/network/form-routes.ts';
import { regimeRoutes } from './http/network/regime-routes.ts';
import { reportRoutes } from './http/network/report-routes.ts';
import { reviewRoutes } from './http/network/review-routes.ts';
import { practiceRoutes } from './http/practice/practice-routes.ts';
import { readinessRoutes } from './http/readiness-routes.ts';
import { rolloutRoutes } from './http/rollout-routes.ts';
import { servicePointRoutes } from './http/service-point-routes.ts';
import { themeRoutes } from './http/theme-routes.ts';
import { trainingRoutes } from './http/training/training-routes.ts';
import { findContradictionsByTheClock } from './jobs/find-contradictions.ts';
import { forgetBatchesByNight } from './jobs/forget-batches.ts';
import { forgetReadingsByTheClock } from './jobs/forget-readings.ts';
import { freezeDaysByTheClock } from './jobs/freeze-days.ts';
import { keepThemeChoicesOfDay } from './jobs/keep-theme-choices.ts';
import { openPeriodsByTheClock } from './jobs/open-periods.ts';
import { sendRemindersByTheClock } from './jobs/send-reminders.ts';
import { verifyReportsByNight } from './jobs/verify-reports.ts';
import { pageFailures, pageResponseTime } from './measurements/line.ts';
import { reportsOnTime } from './measurements/reports-on-time.ts';
import { demonstrate } from './use-cases/demonstrate.ts';
import { loadMeasurementRules } from './use-cases/measurements/measurement-rules.ts';

export const reporting: Module = {
  name: 'reporting',
  migrations: { schema: 'reporting', folder: new URL('./migrations/', import.meta.url) },
  prepare: async (context) => {
    await loadMeasurementRules(context, {});
  },
  demonstrate,
  routes: [
    ...formRoutes,
    ...reportRoutes,
    ...reviewRoutes,
    ...regimeRoutes,
    ...bulkRoutes,
    ...excelRoutes,
    ...boardRoutes,
    differenceRoutes,
    ...measurementRoutes,
    ...contradictionRoutes,
    ...ruleRoutes,
    ...themeRoutes,
    ...readinessRoutes,
    ...rolloutRoutes,
    ...servicePointRoutes,
    practiceRoutes,
    firstDayRoutes,
    communicationRoutes,
    trainingRoutes,
  ],
  subscribers: [tellOfReturn, tellOfAct, keepUnitChanges],
  jobs: [
    forgetBatchesByNight,
    openPeriodsByTheClock,
    sendRemindersByTheClock,
    freezeDaysByTheClock,
    keepThemeChoicesOfDay,
    forgetReadingsByTheClock,
    findContradictionsByTheClock,
    verifyReportsByNight,
  ],
  measurements: [pageResponseTime, pageFailures, reportsOnTime],
  practice: {
    routes: [...reportRoutes, ...reviewRoutes, ...excelRoutes, changesRoute, practiceRoutes],
    definitions: ['reporting.form', 'reporting.form_version', 'reporting.form_publication', 'reporting.regime_version'],
    wiped: ['reporting.report', 'reporting.report_action', 'reporting.report_draft', 'reporting.report_measurement'],
  },
  commands: [
    checkTablesCommand,
    importSystemsCommand,
    loadRegimesCommand,
    verifyReportsCommand,
    importReadinessCommand,
    importRecommendationsCommand,
    importRolloutCommand,
    importIssuedDocumentsCommand,
    exportTrainingCommand,
    themesCommand,
    measureThemesCommand,
  ],
};
