import type { Routes } from '#kernel/http/server';
import { liveRoutes } from '../live/live-routes.ts';
import { evidenceRoutes } from './evidence.routes.ts';
import { listsOfDay } from './lists.routes.ts';
import { nationalRoutes } from './national.routes.ts';
import { pageRoutes } from './pages.routes.ts';

/** Everything that the command centre reads. */
export const commandCentreRoutes: readonly Routes[] = [
  ...nationalRoutes,
  pageRoutes,
  ...evidenceRoutes,
  ...listsOfDay,
  ...liveRoutes,
];
