import type { Module } from '#kernel/module';

export const organisations: Module = {
  name: 'organisations',
  migrations: {
    schema: 'organisations',
    folder: new URL('./migrations/', import.meta.url),
  },
};
