import { type Static, Type } from 'typebox';
import { type CalendarDate, CalendarDateSchema, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { homeOf, newId } from '#kernel/ids';
import { reading, useCase } from '#kernel/use-case';
import { AssignmentIdSchema } from '../../domain/direction/ids.ts';
import { samePlace } from '../../domain/direction/place.ts';
import { type ColourRule, TASK_COLOURS } from '../../domain/direction/task-colour.ts';
import { problem } from '../../problems.ts';
import { ColourRuleRow, insertColourOverride, insertColourRule, readColourRules } from '../../queries/direction-board-queries.ts';
import { lockAssignment } from '../../queries/direction-step-queries.ts';
import { PlaceSchema } from './views.ts';

const REASON = Type.String({ minLength: 3, maxLength: 2000, pattern: '\\S' });

/** The rule of colours of a day. @throws {Error} before the first rule: the migration records one */
export async function colourRuleOn(tx: Tx, day: CalendarDate): Promise<ColourRule & Static<typeof ColourRuleRow>> {
  const rules = await readColourRules(tx);
  const rule = rules.find(({ validFrom }) => validFrom <= day) ?? rules.at(-1);
  if (!rule) throw new Error('no rule of task colours is recorded');
  return rule;
}

export const ColourRules = Type.Object({ rules: Type.Array(ColourRuleRow) });

/** All versions of the rule of colours, the newest first. */
export const listColourRules = reading(
  'monitoring.list-task-colour-rules',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx }): Promise<Static<typeof ColourRules>> => ({ rules: await readColourRules(tx) }),
);

export const NewColourRule = Type.Object({
  validFrom: CalendarDateSchema,
  dueSoonDays: Type.Integer({ minimum: 0, maximum: 90 }),
  silentDays: Type.Integer({ minimum: 1, maximum: 365 }),
  redProvinceFrom: Type.Integer({ minimum: 1, maximum: 100_000 }),
  source: REASON,
});

/**
 * Records the rule of colours that holds from a day on; days that are over keep theirs.
 * @throws monitoring/rule-not-later (the day is over, or another rule begins on it)
 * @rule DIR-201
 */
export const setColourRule = useCase(
  'monitoring.set-task-colour-rule',
  { permission: 'monitoring.direct-tasks', input: NewColourRule, audit: ({ source: _source, ...rule }) => rule },
  async ({ validFrom, dueSoonDays, silentDays, redProvinceFrom, source }, { tx, actor, clock }) => {
    if (validFrom < vietnamDay(clock.now())) throw problem('rule-not-later');
    const at = clock.now().toISOString();
    const [kept] = await insertColourRule(
      tx,
      validFrom,
      dueSoonDays,
      silentDays,
      redProvinceFrom,
      source,
      at,
      actor.id,
      actor.name,
    );
    if (!kept) throw problem('rule-not-later');
    return { validFrom };
  },
);

export const ColourOverride = Type.Object({
  assignmentId: AssignmentIdSchema,
  /** Where the task was assigned. */
  at: PlaceSchema,
  colour: Type.Enum(TASK_COLOURS, { type: 'string' }),
  reason: REASON,
  /** The last day of the override. */
  validUntil: CalendarDateSchema,
});

/** The longest an override lasts, in days: after that a person looks again. */
const LONGEST_DAYS = 92;

/**
 * Sets a colour over the rule's, with name, reason and a last day; the rule's colour stays beside it.
 * @throws monitoring/assignment-not-found (for who did not assign it too), override-too-long (or already over)
 * @rule DIR-202
 */
export const overrideColour = useCase(
  'monitoring.override-task-colour',
  {
    permission: 'monitoring.direct-tasks',
    input: ColourOverride,
    target: ({ at }) => at,
    audit: ({ assignmentId, colour, validUntil }) => ({ assignmentId, colour, validUntil }),
    home: ({ assignmentId }) => homeOf(assignmentId),
  },
  async ({ assignmentId, at, colour, reason, validUntil }, { tx, actor, clock }) => {
    const home = homeOf(assignmentId);
    const row = await lockAssignment(tx, assignmentId);
    if (!row || !samePlace({ area: row.assignerArea, part: row.assignerPart }, at)) throw problem('assignment-not-found');
    const now = clock.now();
    const days = (Date.parse(validUntil) - Date.parse(vietnamDay(now))) / 86_400_000;
    if (days < 0 || days > LONGEST_DAYS) throw problem('override-too-long', { days: LONGEST_DAYS });
    const id = newId<'ColourOverride'>(home, now);
    await insertColourOverride(tx, home, id, assignmentId, colour, reason, validUntil, now.toISOString(), actor.id, actor.name);
    return { colour };
  },
);
