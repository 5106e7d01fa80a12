import type { Module } from '#kernel/module';
import { importDayCommand } from './commands/import-day.ts';
import { reportCommand } from './commands/report.ts';
import { editionRoutes } from './http/editions/edition-routes.ts';
import { loadDemonstrationDay } from './use-cases/load-demonstration-day.ts';

export const monitoring: Module = {
  name: 'monitoring',
  migrations: { schema: 'monitoring', folder: new URL('./migrations/', import.meta.url) },
  demonstrate: loadDemonstrationDay,
  routes: [editionRoutes],
  commands: [importDayCommand, reportCommand],
};
