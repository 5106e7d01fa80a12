import type { Module } from '#kernel/module';

export const exchange: Module = {
  name: 'exchange',
  migrations: { schema: 'exchange', folder: new URL('./migrations/', import.meta.url) },
};
