import type { Module } from '#kernel/module';
import { importSystemsCommand } from './commands/import-systems.ts';
import { loadDemonstrationSystems } from './use-cases/load-demonstration-systems.ts';

export const reporting: Module = {
  name: 'reporting',
  migrations: { schema: 'reporting', folder: new URL('./migrations/', import.meta.url) },
  demonstrate: loadDemonstrationSystems,
  commands: [importSystemsCommand],
};
