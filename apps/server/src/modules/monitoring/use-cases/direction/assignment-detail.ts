import { type Static, Type } from 'typebox';
import { InstantSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { type ActingPerson, isOfBody } from '../../domain/direction/acting.ts';
import type { AssignmentState } from '../../domain/direction/assignment-state.ts';
import { placeAbove } from '../../domain/direction/place.ts';
import type { StandingRow } from '../../queries/direction-step-queries.ts';
import type { KnownBodies } from './known-bodies.ts';
import { AssignmentView, assignmentView, PlaceSchema, TitleSchema } from './views.ts';

/** What waits for a decision of another, and what whoever asks may do about the assignment. */
export const AssignmentDetail = Type.Object({
  ...AssignmentView.properties,
  request: nullable(
    Type.Object({
      kind: Type.Enum(['extension', 'hand-over'], { type: 'string' }),
      reason: Type.String(),
      dueAt: nullable(InstantSchema),
      to: nullable(TitleSchema),
      /** Where the body is that was asked to take over. */
      toPlace: nullable(PlaceSchema),
    }),
  ),
  may: Type.Object({ report: Type.Boolean(), direct: Type.Boolean(), answer: Type.Boolean(), receive: Type.Boolean() }),
  /** Where the body above is, which answers what is passed up. */
  above: PlaceSchema,
});

/** An assignment with what somebody may do about it. */
export function detailOf(row: StandingRow, known: KnownBodies, person: ActingPerson, now: Date): Static<typeof AssignmentDetail> {
  const { state: kept, assignerArea, assignerPart, ...assignment } = row;
  const { request, assignee } = kept as AssignmentState;
  const view = assignmentView(assignment, known, now);
  const to = request?.kind === 'hand-over' ? request.to : null;
  const reports = 'monitoring.report-progress';
  const above = placeAbove(view.at);
  return {
    ...view,
    above,
    request: request && {
      kind: request.kind,
      reason: request.reason,
      dueAt: request.kind === 'extension' ? request.dueAt : null,
      to: to && known.titleOf(to),
      toPlace: to && known.placeOf(to),
    },
    may: {
      report: isOfBody(person, reports, assignee, view.at),
      direct: person.permits('monitoring.direct-tasks', { area: assignerArea, part: assignerPart }),
      answer: row.escalated && person.permits('monitoring.direct-tasks', above),
      receive: to !== null && isOfBody(person, reports, to, known.placeOf(to)),
    },
  };
}
