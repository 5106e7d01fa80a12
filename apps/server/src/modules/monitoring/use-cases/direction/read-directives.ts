import { type Static, Type } from 'typebox';
import { reading } from '#kernel/use-case';
import { missingPoints } from '../../domain/direction/clear-points.ts';
import { type DirectiveId, DirectiveIdSchema } from '../../domain/direction/ids.ts';
import { problem } from '../../problems.ts';
import type { DirectiveRowSchema } from '../../queries/direction-rows.ts';
import { countStandings, readDirectives, readTasksOfDirective } from '../../queries/direction-task-queries.ts';
import { knownBodies } from './known-bodies.ts';
import { DirectiveHead, TaskView, taskView } from './views.ts';
import { limitsOf, targetOf, WITHIN, Within } from './within.ts';

/** How the assignments of a task or directive stand. Done ones that nobody checked are `done - verified`. */
export const Standing = Type.Object({
  total: Type.Integer(),
  done: Type.Integer(),
  verified: Type.Integer(),
  contradicted: Type.Integer(),
  overdue: Type.Integer(),
  unnamed: Type.Integer(),
});
const NOTHING: Static<typeof Standing> = { total: 0, done: 0, verified: 0, contradicted: 0, overdue: 0, unnamed: 0 };

export const DirectiveList = Type.Object({
  directives: Type.Array(
    Type.Object({ ...DirectiveHead.properties, tasks: Type.Integer(), unclear: Type.Integer(), standing: Standing }),
  ),
});
export const DirectivePage = Type.Object({
  directive: DirectiveHead,
  tasks: Type.Array(Type.Object({ ...TaskView.properties, standing: Standing })),
});

export function headOf({ id, ...row }: Static<typeof DirectiveRowSchema>): Static<typeof DirectiveHead> {
  return { directiveId: id, ...row };
}

/** All directives with how their tasks stand within an area and block. @rule C-01, C-17 */
export const listDirectives = reading(
  'monitoring.list-directives',
  { permission: 'monitoring.read', input: Within, target: targetOf },
  async (input, work): Promise<Static<typeof DirectiveList>> => {
    const { tx, clock } = work;
    const known = await knownBodies(work);
    const { units, part } = limitsOf(input, known.history, known.day);
    const directives: Static<typeof DirectiveList>['directives'] = [];
    for (const row of await readDirectives(tx)) {
      const tasks = await readTasksOfDirective(tx, row.id);
      const standings = await countStandings(tx, row.id, units, part, clock.now().toISOString());
      const shown =
        units === null && part === null ? tasks : tasks.filter(({ id }) => standings.some(({ taskId }) => taskId === id));
      const leads = new Map(standings.map((one) => [one.taskId, one.leads]));
      const unclear = shown.filter((task) => missingPoints({ leads: leads.get(task.id) ?? 0, ...task }).length > 0).length;
      directives.push({ ...headOf(row), tasks: shown.length, unclear, standing: standings.reduce(plus, NOTHING) });
    }
    return { directives };
  },
);

function plus(sum: Static<typeof Standing>, one: Static<typeof Standing>): Static<typeof Standing> {
  return {
    total: sum.total + one.total,
    done: sum.done + one.done,
    verified: sum.verified + one.verified,
    contradicted: sum.contradicted + one.contradicted,
    overdue: sum.overdue + one.overdue,
    unnamed: sum.unnamed + one.unnamed,
  };
}

/**
 * A directive with its tasks in their order. In an area, only the tasks in which a body of it has a part.
 * @throws monitoring/directive-not-found
 */
export const readDirective = reading(
  'monitoring.read-directive',
  { permission: 'monitoring.read', input: Type.Object({ directiveId: DirectiveIdSchema, ...WITHIN }), target: targetOf },
  async (input, work): Promise<Static<typeof DirectivePage>> => {
    const { tx, clock } = work;
    const row = (await readDirectives(tx)).find(({ id }) => id === input.directiveId);
    if (!row) throw problem('directive-not-found');
    const known = await knownBodies(work);
    const { units, part } = limitsOf(input, known.history, known.day);
    const id: DirectiveId = row.id;
    const standings = new Map(
      (await countStandings(tx, id, units, part, clock.now().toISOString())).map((one) => [one.taskId, one]),
    );
    const everywhere = units === null && part === null;
    const tasks = (await readTasksOfDirective(tx, id)).filter((task) => everywhere || standings.has(task.id));
    return {
      directive: headOf(row),
      tasks: tasks.map((task) => {
        const { leads, taskId: _task, ...standing } = standings.get(task.id) ?? { ...NOTHING, leads: 0, taskId: task.id };
        return { ...taskView(task, everywhere ? leads : 1), standing };
      }),
    };
  },
);
