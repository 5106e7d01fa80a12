import type { Module } from '#kernel/module';
import { fileRoutes, keepFileRoute } from './http/file-routes.ts';
import { clearFilesByNight } from './jobs/clear-files.ts';

export { bindFileStore } from './store/bound-store.ts';
export { storedFiles } from './store/stored-files.ts';

export const documents: Module = {
  name: 'documents',
  migrations: { schema: 'documents', folder: new URL('./migrations/', import.meta.url) },
  routes: fileRoutes,
  jobs: [clearFilesByNight],
  practice: { routes: [keepFileRoute], wiped: ['documents.file'] },
};
