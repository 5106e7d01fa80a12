import { Type } from 'typebox';
import { homeOf } from '#kernel/ids';
import { useCase } from '#kernel/use-case';
import { deadlineOf, whyNoDeadline } from '../../domain/direction/deadline.ts';
import { DirectedTaskIdSchema } from '../../domain/direction/ids.ts';
import { samePlace } from '../../domain/direction/place.ts';
import { problem } from '../../problems.ts';
import { lockPlans } from '../../queries/direction-locks.ts';
import { readTask } from '../../queries/direction-task-queries.ts';
import { changeDeadlines } from './change-deadlines.ts';
import { PLAN_FIELDS, planOf } from './create-task.ts';
import { storePlans } from './store-directed-tasks.ts';
import { PlaceSchema } from './views.ts';

export const PlanChange = Type.Object({
  taskId: DirectedTaskIdSchema,
  at: PlaceSchema,
  /** The version of the plan that was seen. */
  version: Type.Integer({ minimum: 1 }),
  ...PLAN_FIELDS,
  reason: Type.String({ minLength: 3, maxLength: 2000, pattern: '\\S' }),
});

/**
 * Makes the next version of a task's plan, with its reason; a new deadline reaches every open assignment.
 * @throws monitoring/task-not-found (for who did not assign it too), plan-changed-meanwhile, deadline-faulty
 * @rule C-16
 */
export const changePlan = useCase(
  'monitoring.change-plan',
  {
    permission: 'monitoring.direct-tasks',
    input: PlanChange,
    target: ({ at }) => at,
    audit: ({ taskId, version }) => ({ taskId, version }),
    home: ({ taskId }) => homeOf(taskId),
  },
  async (input, work) => {
    const why = whyNoDeadline(input);
    if (why) throw problem('deadline-faulty', why);
    await lockPlans(work.tx);
    const [task] = await readTask(work.tx, homeOf(input.taskId), input.taskId);
    if (!task || !samePlace({ area: task.assignerArea, part: task.assignerPart }, input.at)) throw problem('task-not-found');
    if (task.version !== input.version) throw problem('plan-changed-meanwhile', { version: task.version });
    const plan = { ...planOf(input), dueVi: task.publishedDue === input.due && task.dueKind === input.dueKind ? task.dueVi : '' };
    const version = task.version + 1;
    await storePlans(work, [{ taskId: task.id, version, plan, reason: input.reason }]);
    const { dueAt } = deadlineOf(plan);
    if (dueAt !== task.dueAt) await changeDeadlines(work, task.id, dueAt, input.reason);
    return { version };
  },
);
