import type { Module } from '#kernel/module';

export const procedures: Module = {
  name: 'procedures',
  migrations: { schema: 'procedures', folder: new URL('./migrations/', import.meta.url) },
};
