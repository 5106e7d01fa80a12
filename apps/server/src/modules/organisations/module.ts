import type { Module } from '#kernel/module';
import { bodyRoutes } from './http/body.routes.ts';
import { unitRoutes } from './http/unit.routes.ts';

export const organisations: Module = {
  name: 'organisations',
  migrations: { schema: 'organisations', folder: new URL('./migrations/', import.meta.url) },
  routes: [unitRoutes, bodyRoutes],
};
