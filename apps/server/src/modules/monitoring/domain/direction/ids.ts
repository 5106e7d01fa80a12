import { type Id, idSchema } from '#kernel/ids';

export type DirectiveId = Id<'Directive'>;
export const DirectiveIdSchema = idSchema<'Directive'>();

/** A living task (nhiệm vụ), as opposed to a line of the register that an imported day brings. */
export type DirectedTaskId = Id<'DirectedTask'>;
export const DirectedTaskIdSchema = idSchema<'DirectedTask'>();

/** One body's part in a living task. */
export type AssignmentId = Id<'DirectedAssignment'>;
export const AssignmentIdSchema = idSchema<'DirectedAssignment'>();
