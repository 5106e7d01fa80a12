import { type Static, Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import type { Work } from '#kernel/use-case';
import type { AssignmentState } from '../../domain/direction/assignment-state.ts';
import type { AssignmentId } from '../../domain/direction/ids.ts';
import { type Coloured, colourOf, TASK_COLOURS, trendOf } from '../../domain/direction/task-colour.ts';
import { readOverrides, readStandingsAt } from '../../queries/direction-board-queries.ts';
import { colourRuleOn } from './colour-rules.ts';
import type { KnownBodies } from './known-bodies.ts';

/** How far back a trend looks, in days. */
export const TREND_DAYS = 7;
const Colour = Type.Enum(TASK_COLOURS, { type: 'string' });

/** The rule's colour (null when cancelled) with its trend; an override stands beside it and never instead of it. */
export const Colouring = Type.Object({
  colour: nullable(Colour),
  override: nullable(
    Type.Object({ colour: Colour, reason: Type.String(), validUntil: CalendarDateSchema, setterName: Type.String() }),
  ),
  trend: nullable(Type.Enum(['better', 'worse', 'same', 'new'], { type: 'string' })),
});
const NONE: Static<typeof Colouring> = { colour: null, override: null, trend: null };

/** The colours of assignments today; three statements for any number of them. @rule DIR-201, DIR-202 */
export async function coloured(
  { tx, clock }: Work,
  { day }: KnownBodies,
  rows: readonly (Coloured & { readonly id: AssignmentId })[],
): Promise<(id: AssignmentId) => Static<typeof Colouring>> {
  const rule = await colourRuleOn(tx, day);
  const now = clock.now();
  const before = new Date(now.getTime() - TREND_DAYS * 86_400_000);
  const ids = rows.map(({ id }) => id);
  const then = new Map((await readStandingsAt(tx, ids, before.toISOString())).map((one) => [one.assignmentId, one]));
  const overrides = new Map((await readOverrides(tx, ids, day)).map(({ assignmentId, ...override }) => [assignmentId, override]));
  const found = new Map(
    rows.map((row) => {
      const colour = colourOf(row, rule, now);
      const past = then.get(row.id);
      const pastColour = past ? colourOf({ ...(past.stateAfter as AssignmentState), movedAt: past.at }, rule, before) : null;
      return [row.id, { colour, override: overrides.get(row.id) ?? null, trend: trendOf(pastColour, colour) }] as const;
    }),
  );
  return (id) => found.get(id) ?? NONE;
}
