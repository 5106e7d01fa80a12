import { type Static, Type } from 'typebox';
import { nullable } from '#kernel/db/named';
import { reading } from '#kernel/use-case';
import { DirectedTaskIdSchema } from '../../domain/direction/ids.ts';
import { SystemSchema } from '../../queries/direction-rows.ts';
import { readTasks } from '../../queries/direction-task-queries.ts';
import { knownBodies } from './known-bodies.ts';
import { Standing } from './read-directives.ts';
import { TaskView, taskView } from './views.ts';
import { limitsOf, targetOf, WITHIN } from './within.ts';

export const TaskQuery = Type.Object({
  ...WITHIN,
  system: Type.Optional(SystemSchema),
  /** Only tasks that lack one of the six clear points. */
  unclear: Type.Optional(Type.Boolean()),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, description: 'Mặc định 50' })),
  after: Type.Optional(DirectedTaskIdSchema),
});
export const TaskList = Type.Object({
  tasks: Type.Array(Type.Object({ ...TaskView.properties, standing: Standing })),
  next: nullable(DirectedTaskIdSchema),
});

/** Tasks in which bodies of the area have a part, the newest first. @rule C-01, C-16 */
export const listDirectedTasks = reading(
  'monitoring.list-directed-tasks',
  { permission: 'monitoring.read', input: TaskQuery, target: targetOf },
  async (input, work): Promise<Static<typeof TaskList>> => {
    const known = await knownBodies(work);
    const { units, part } = limitsOf(input, known.history, known.day);
    const { system = null, unclear = false, limit = 50, after = null } = input;
    const now = work.clock.now().toISOString();
    const rows = await readTasks(work.tx, units, part, now, system, unclear, after, limit + 1);
    const page = rows.slice(0, limit);
    return {
      tasks: page.map(({ leads, total, done, verified, contradicted, overdue, unnamed, ...task }) => ({
        ...taskView(task, leads),
        standing: { total, done, verified, contradicted, overdue, unnamed },
      })),
      next: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
    };
  },
);
