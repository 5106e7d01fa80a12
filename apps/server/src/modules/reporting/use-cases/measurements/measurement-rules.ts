import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { CalendarDateSchema, vietnamDay } from '#kernel/calendar';
import { reading, useCase } from '#kernel/use-case';
import { insertRules, selectRulesOn } from '../../queries/contradiction-queries.ts';

const FILE = new URL('../../../../../../../data/reference/measurement-rules.csv', import.meta.url);

/** A row of the shipped rules, as text. */
const RuleLine = Type.Object({
  rule_key: Type.String({ pattern: '^[a-z0-9-]{3,80}$' }),
  valid_from: CalendarDateSchema,
  form_key: Type.String({ minLength: 1 }),
  item_key: Type.String({ minLength: 1 }),
  answer: Type.Union([Type.Literal('yes'), Type.Literal('no')]),
  measurement_key: Type.String({ pattern: '^[a-z]+\\.[a-z0-9-]+$' }),
  operator: Type.Union([Type.Literal('at-least'), Type.Literal('at-most')]),
  bound: Type.String({ pattern: '^\\d{1,9}$' }),
  source: Type.String({ minLength: 1 }),
  reason_vi: Type.String({ minLength: 1 }),
  reason_en: Type.String({ minLength: 1 }),
});
type RuleLine = Static<typeof RuleLine>;

/**
 * Puts the shipped rules into force that say when a measurement contradicts an answer; each begins on its day, a rule that is kept stays.
 * Every start does it.
 * @throws {Error} for a line of the shipped file that is no rule
 */
export const loadMeasurementRules = useCase(
  'reporting.load-measurement-rules',
  { permission: 'reporting.manage-regimes', input: Type.Object({}) },
  async (_input, { tx, clock }) => {
    const lines: RuleLine[] = parse(await readFile(FILE, 'utf8'), { columns: true, bom: true });
    for (const line of lines) if (!Value.Check(RuleLine, line)) throw new Error(`no rule: ${JSON.stringify(line)}`);
    const stored = await insertRules(tx, JSON.stringify(lines), clock.now().toISOString());
    return { stored: stored.length };
  },
);

/** The rules that hold today, for whoever wants to know why an answer was found contradicted. */
export const listMeasurementRules = reading(
  'reporting.list-measurement-rules',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx, clock }) => ({ rules: await selectRulesOn(tx, vietnamDay(clock.now())) }),
);
