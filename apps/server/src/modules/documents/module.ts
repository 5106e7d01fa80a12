import type { Module } from '#kernel/module';

export const documents: Module = {
  name: 'documents',
  migrations: { schema: 'documents', folder: new URL('./migrations/', import.meta.url) },
};
