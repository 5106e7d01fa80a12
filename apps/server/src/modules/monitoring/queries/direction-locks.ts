import { transactionLock } from '#kernel/db/advisory-locks';

/** Plans of tasks are changed one after the other: versions follow each other, and two imports of one file make its tasks once. */
export const lockPlans = transactionLock('monitoring.task-plans');
