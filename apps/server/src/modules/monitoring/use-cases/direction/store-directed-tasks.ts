import { copyLine } from '#kernel/db/tx';
import { CENTRAL, type HomeCode, homeCode, homeOf, newId } from '#kernel/ids';
import type { Work } from '#kernel/use-case';
import type { Assignee } from '../../domain/direction/assignee.ts';
import { firstState } from '../../domain/direction/assignment-state.ts';
import type { Step } from '../../domain/direction/assignment-step.ts';
import { type DueKind, deadlineOf } from '../../domain/direction/deadline.ts';
import type { System, TaskKind } from '../../domain/direction/directive-rows.ts';
import type { AssignmentId, DirectedTaskId, DirectiveId } from '../../domain/direction/ids.ts';
import type { Place } from '../../domain/direction/place.ts';
import { assigneeColumns } from '../../queries/direction-rows.ts';

/** The words of a plan: five of the six clear points and the deadline as published. */
export type PlanWords = {
  readonly textVi: string;
  readonly responsibility: string;
  readonly milestones: string;
  readonly expectedOutput: string;
  readonly authority: string;
  readonly dueKind: DueKind;
  readonly due: string;
  readonly start: string;
  readonly dueVi: string;
};

export type Assigned = { readonly assignee: Assignee; readonly role: 'lead' | 'supporting'; readonly remark: string };

export type NewTask = {
  readonly directiveId: DirectiveId | null;
  readonly position: number;
  /** Unique among the tasks of the home; null: the id. */
  readonly taskKey: string | null;
  readonly registerKey: string | null;
  readonly groupCode: string | null;
  readonly system: System;
  readonly section: string;
  readonly kind: TaskKind;
  readonly assigneeType: string;
  readonly publishedAssignees: string;
  readonly note: string;
  readonly assigner: Place;
  readonly source: 'file' | 'screen' | 'schedule';
  readonly plan: PlanWords;
  readonly assigned: readonly Assigned[];
};

/** The province of a place, or the centre: where a row of that place is at home. */
export function homeOfPlace({ area }: Place): HomeCode {
  return area === null ? CENTRAL : homeCode(area.slice(0, 2));
}

/** Writes tasks with the first version of their plan, their assignments and the first step of each log, in four statements. */
export async function storeDirectedTasks(work: Work, tasks: readonly NewTask[]): Promise<readonly DirectedTaskId[]> {
  const now = work.clock.now();
  const kept = tasks.map((task) => ({ task, id: newId<'DirectedTask'>(homeOfPlace(task.assigner), now) }));
  const record = [now.toISOString(), work.actor.id, work.actor.name] as const;
  await work.tx.copyIn(
    `copy monitoring.directed_task (home_code, id, directive_id, position, task_key, register_key, group_code, system, section, kind,
      assignee_type, published_assignees, note, assigner_area, assigner_part, source, created_at, created_by, creator_name) from stdin`,
    kept.map(({ task, id }) =>
      copyLine([
        homeOf(id),
        id,
        task.directiveId,
        task.position,
        task.taskKey ?? id,
        task.registerKey,
        task.groupCode,
        task.system,
        task.section,
        task.kind,
        task.assigneeType,
        task.publishedAssignees,
        task.note,
        task.assigner.area,
        task.assigner.part,
        task.source,
        ...record,
      ]),
    ),
  );
  await storePlans(
    work,
    kept.map(({ task, id }) => ({ taskId: id, version: 1, plan: task.plan, reason: '' })),
  );
  await storeAssignments(
    work,
    kept.flatMap(({ task, id }) => task.assigned.map((assigned) => ({ ...assigned, taskId: id, plan: task.plan }))),
  );
  return kept.map(({ id }) => id);
}

/** Writes versions of plans. */
export async function storePlans(
  { tx, actor, clock }: Work,
  plans: readonly { taskId: DirectedTaskId; version: number; plan: PlanWords; reason: string }[],
): Promise<void> {
  await tx.copyIn(
    `copy monitoring.task_plan (home_code, task_id, version, text_vi, responsibility, milestones, expected_output, authority, due_kind,
      published_due, published_start, due_vi, starts_at, due_at, reason, recorded_at, recorded_by, recorder_name) from stdin`,
    plans.map(({ taskId, version, plan, reason }) => {
      const { startsAt, dueAt } = deadlineOf(plan);
      return copyLine([
        homeOf(taskId),
        taskId,
        version,
        plan.textVi,
        plan.responsibility,
        plan.milestones,
        plan.expectedOutput,
        plan.authority,
        plan.dueKind,
        plan.due,
        plan.start,
        plan.dueVi,
        startsAt,
        dueAt,
        reason,
        clock.now().toISOString(),
        actor.id,
        actor.name,
      ]);
    }),
  );
}

/** Writes assignments of tasks with the first step of their logs. */
async function storeAssignments(
  { tx, actor, clock }: Work,
  wanted: readonly (Assigned & { taskId: DirectedTaskId; plan: PlanWords })[],
): Promise<void> {
  const now = clock.now();
  const at = now.toISOString();
  const made = wanted.map(({ assignee, role, remark, taskId, plan }) => {
    const id: AssignmentId = newId(assignee.kind === 'unit' ? homeOf(assignee.unitId) : CENTRAL, now);
    const step = { kind: 'assign', to: assignee, dueAt: deadlineOf(plan).dueAt } as const satisfies Step;
    return { id, taskId, role, remark, step, state: firstState(step) };
  });
  await tx.copyIn(
    `copy monitoring.directed_assignment (home_code, id, task_id, role, remark, unit_id, part, body_id, named_vi, phase, percent, due_at,
      escalated, verification, claim, step_number, moved_at) from stdin`,
    made.map(({ id, taskId, role, remark, state }) => {
      const { unitId, part, bodyId, namedVi } = assigneeColumns(state.assignee);
      const standing = [state.phase, state.percent, state.dueAt, state.escalated, state.verification, state.claim];
      return copyLine([homeOf(id), id, taskId, role, remark, unitId, part, bodyId, namedVi, ...standing, 1, at]);
    }),
  );
  await tx.copyIn(
    `copy monitoring.assignment_step (home_code, assignment_id, number, kind, at, actor_id, actor_name, words, step, state_after) from stdin`,
    made.map(({ id, step, state }) =>
      copyLine([homeOf(id), id, 1, step.kind, at, actor.id, actor.name, '', JSON.stringify(step), JSON.stringify(state)]),
    ),
  );
}
