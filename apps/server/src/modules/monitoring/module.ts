import type { Module } from '#kernel/module';
import { dataDictionaryCommand } from './commands/data-dictionary.ts';
import { importDayCommand } from './commands/import-day.ts';
import { importDirectivesCommand } from './commands/import-directives.ts';
import { reportCommand } from './commands/report.ts';
import { followFrozenDay, followImportedDay } from './handlers/follow-days-by-cases.ts';
import { caseRoutes } from './http/cases/case-routes.ts';
import { commandCentreRoutes } from './http/command-centre/routes.ts';
import { directionRoutes } from './http/direction/routes.ts';
import { editionRoutes } from './http/editions/edition-routes.ts';
import { wordingRoutes } from './http/editions/wording-routes.ts';
import { openOccurrencesJob } from './jobs/open-occurrences.ts';
import { raiseAlertsJob } from './jobs/raise-alerts.ts';
import { tellOfTasksJob } from './jobs/tell-of-tasks.ts';
import { officesDirecting } from './measurements/offices-directing.ts';
import { tasksUpdated } from './measurements/tasks-updated.ts';
import { loadDemonstrationDirectives } from './use-cases/direction/load-demonstration-directives.ts';
import { loadDemonstrationDay } from './use-cases/load-demonstration-day.ts';

export const monitoring: Module = {
  name: 'monitoring',
  migrations: { schema: 'monitoring', folder: new URL('./migrations/', import.meta.url) },
  demonstrate: async (context) => [...(await loadDemonstrationDay(context)), ...(await loadDemonstrationDirectives(context))],
  routes: [...editionRoutes, ...wordingRoutes, ...commandCentreRoutes, ...directionRoutes, ...caseRoutes],
  subscribers: [followImportedDay, followFrozenDay],
  jobs: [openOccurrencesJob, raiseAlertsJob, tellOfTasksJob],
  measurements: [tasksUpdated, officesDirecting],
  commands: [importDayCommand, importDirectivesCommand, dataDictionaryCommand, reportCommand],
};
