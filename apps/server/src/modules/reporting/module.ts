import type { Module } from '#kernel/module';

export const reporting: Module = {
  name: 'reporting',
  migrations: { schema: 'reporting', folder: new URL('./migrations/', import.meta.url) },
};
