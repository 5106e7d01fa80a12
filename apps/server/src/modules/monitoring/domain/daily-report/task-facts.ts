import type { CalendarDate } from '#kernel/calendar';

export type TaskGroupFact = { readonly group: string; readonly nameVi: string; readonly nameEn: string };
export type TaskFact = {
  readonly key: string;
  readonly group: string | null;
  readonly no: number;
  readonly textVi: string;
  readonly kind: 'deadline' | 'recurring';
  readonly dueDate: CalendarDate | null;
};
/** Rows keep the order of the register: reports print units in it. */
export type TaskAssignmentFact = {
  readonly taskKey: string;
  readonly role: 'assigned' | 'report';
  readonly unitName: string;
  readonly provinceCode: string | null;
  readonly status: 'done' | 'in-progress' | 'not-started' | null;
  readonly doneDate: CalendarDate | null;
  readonly unitDueDate: CalendarDate | null;
};
/** The register of tasks as it stood on the day. */
export type TaskFacts = {
  readonly groups: readonly TaskGroupFact[];
  readonly tasks: readonly TaskFact[];
  readonly assignments: readonly TaskAssignmentFact[];
};
