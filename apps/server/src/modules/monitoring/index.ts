export { readTaskUpdates } from './queries/direction-day-queries.ts';
export { tasksOfDay } from './use-cases/direction/tasks-of-day.ts';
