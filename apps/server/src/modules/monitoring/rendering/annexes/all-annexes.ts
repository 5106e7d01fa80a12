import type { Annex } from './annex.ts';
import { communeCriteria } from './commune-criteria.ts';
import { communeConditions, greenCommunes } from './conditions.ts';
import { DOSSIER_ANNEXES } from './dossiers.ts';
import { provinceCriteria, provinceObstacles } from './province-blocks.ts';
import { blockStatements, generalObstacles } from './statements.ts';
import { TASK_ANNEXES } from './tasks.ts';

/** The annexes in the order of the report. */
export const ALL_ANNEXES: readonly Annex[] = [
  TASK_ANNEXES.provinceTasks,
  TASK_ANNEXES.overdueTasks,
  TASK_ANNEXES.dueTasks,
  greenCommunes,
  communeConditions,
  generalObstacles,
  TASK_ANNEXES.recurringTasks,
  ...DOSSIER_ANNEXES,
  ...communeCriteria,
  ...blockStatements,
  provinceCriteria,
  ...provinceObstacles,
];
