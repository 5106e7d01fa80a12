import type { Routes } from '#kernel/http/server';
import { alertRoutes } from './alert.routes.ts';
import { assignmentRoutes } from './assignment.routes.ts';
import { boardRoutes } from './board.routes.ts';
import { directiveRoutes } from './directive.routes.ts';
import { evidenceFileRoute } from './evidence-file.routes.ts';
import { representativeRoutes } from './representative.routes.ts';
import { scheduleRoutes } from './schedule.routes.ts';
import { verificationRoutes } from './verification.routes.ts';

/** Tasks and direction (giao nhiệm vụ, chỉ đạo, điều hành). */
export const directionRoutes: readonly Routes[] = [
  ...directiveRoutes,
  ...assignmentRoutes,
  ...boardRoutes,
  ...verificationRoutes,
  representativeRoutes,
  scheduleRoutes,
  alertRoutes,
  evidenceFileRoute,
];
