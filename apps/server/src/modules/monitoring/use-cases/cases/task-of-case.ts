import { type Static, Type } from 'typebox';
import { homeOf } from '#kernel/ids';
import { useCase } from '#kernel/use-case';
import { CaseIdSchema } from '../../domain/cases/case-step.ts';
import { DirectedTaskIdSchema } from '../../domain/direction/ids.ts';
import { problem } from '../../problems.ts';
import { createTask, NewTaskInput } from '../direction/create-task.ts';
import { homeOfPlace } from '../direction/store-directed-tasks.ts';
import { caseToActOn } from './act-on-case.ts';
import { writeCaseStep } from './write-case-step.ts';

export const TaskOfCaseInput = Type.Object({ caseId: CaseIdSchema, seen: Type.Integer({ minimum: 1 }), task: NewTaskInput });
export const TaskOfCase = Type.Object({ taskId: DirectedTaskIdSchema, seen: Type.Integer() });

/**
 * Makes a task of a case (C-16): drafted from it, changed by whoever assigns it, and linked in the log of the case.
 * @throws monitoring/case-not-found (for a place that the case is not of, and for one block, too), moved-meanwhile, and what `createTask` throws
 */
export const createTaskOfCase = useCase(
  'monitoring.create-task-of-case',
  {
    permission: 'monitoring.direct-tasks',
    input: TaskOfCaseInput,
    target: ({ task }) => task.assigner,
    audit: ({ caseId }) => ({ caseId }),
    home: ({ task }) => homeOfPlace(task.assigner),
  },
  async ({ caseId, seen, task }, work): Promise<Static<typeof TaskOfCase>> => {
    const { area, part } = task.assigner;
    if (part !== null || (area !== null && area !== homeOf(caseId))) throw problem('case-not-found');
    const row = await caseToActOn(work, { caseId, seen });
    const { taskId } = await createTask(work.context, task);
    return { taskId, seen: (await writeCaseStep(work, row, { kind: 'link-task', taskId })).stepNumber };
  },
);
