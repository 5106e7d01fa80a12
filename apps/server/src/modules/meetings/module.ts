import type { Module } from '#kernel/module';

export const meetings: Module = {
  name: 'meetings',
  migrations: { schema: 'meetings', folder: new URL('./migrations/', import.meta.url) },
};
