import type { Module } from '#kernel/module';
import { fileRoutes, keepFileRoute } from './http/file-routes.ts';

export { bindFileStore } from './store/bound-store.ts';
export { storedFiles } from './store/stored-files.ts';

export const documents: Module = {
  name: 'documents',
  migrations: { schema: 'documents', folder: new URL('./migrations/', import.meta.url) },
  routes: fileRoutes,
  practice: { routes: [keepFileRoute], wiped: ['documents.file'] },
};
