import type { Module } from '#kernel/module';
import { importAgencyCodesCommand } from './commands/import-agency-codes.ts';
import { importUnitsCommand } from './commands/import-units.ts';
import { unitQuestionsCommand } from './commands/unit-questions.ts';
import { bodyRoutes } from './http/body.routes.ts';
import { calendarRoutes } from './http/calendar.routes.ts';
import { questionRoutes } from './http/question.routes.ts';
import { unitRoutes } from './http/unit.routes.ts';
import { unitChangeRoutes } from './http/unit-change.routes.ts';
import { seedUnits } from './use-cases/seed-units.ts';

export const organisations: Module = {
  name: 'organisations',
  migrations: { schema: 'organisations', folder: new URL('./migrations/', import.meta.url) },
  prepare: async (context) => {
    await seedUnits(context, {});
  },
  routes: [...unitRoutes, ...bodyRoutes, ...questionRoutes, ...unitChangeRoutes, calendarRoutes],
  practice: {
    routes: unitRoutes,
    definitions: [
      'organisations.working_week',
      'organisations.special_day',
      'organisations.unit',
      'organisations.unit_version',
      'organisations.lineage_edge',
      'organisations.open_question',
      'organisations.question_answer',
      'organisations.catalogue_state',
    ],
  },
  commands: [importUnitsCommand, unitQuestionsCommand, importAgencyCodesCommand],
};
