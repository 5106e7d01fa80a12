export { tasksOfDay } from './use-cases/direction/tasks-of-day.ts';
export { keepTasksOfDay } from './use-cases/keep-tasks-of-day.ts';
