import { Type } from 'typebox';
import { named, notNull } from '#kernel/db/named';
import { AssignmentIdSchema } from '../domain/direction/ids.ts';

/** Whether a step of one of these assignments is shown by a file. */
export const selectStepsHoldFile = named(
  'monitoring.select_steps_hold_file',
  {
    parameters: [Type.Array(AssignmentIdSchema), Type.String()],
    row: Type.Object({ holds: notNull(Type.Boolean(), 'exists') }),
  },
  `select exists (select from monitoring.assignment_step where assignment_id = any ($1) and step -> 'fileIds' ? $2) as holds`,
);
