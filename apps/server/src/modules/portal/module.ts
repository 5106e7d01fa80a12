import type { Module } from '#kernel/module';

export const portal: Module = {
  name: 'portal',
  migrations: { schema: 'portal', folder: new URL('./migrations/', import.meta.url) },
};
