import type { Module } from '#kernel/module';

export const monitoring: Module = {
  name: 'monitoring',
  migrations: { schema: 'monitoring', folder: new URL('./migrations/', import.meta.url) },
};
