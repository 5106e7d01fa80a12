import type { Module } from '#kernel/module';

export const identity: Module = {
  name: 'identity',
  migrations: { schema: 'identity', folder: new URL('./migrations/', import.meta.url) },
};
