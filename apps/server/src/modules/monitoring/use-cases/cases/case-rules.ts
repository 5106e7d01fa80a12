import { type Static, Type } from 'typebox';
import { addDays, type CalendarDate, CalendarDateSchema, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { reading, useCase } from '#kernel/use-case';
import { addWorkingDays } from '#kernel/working-days';
import { workingCalendar } from '#modules/organisations';
import { instantOf } from '../../domain/direction/deadline.ts';
import { problem } from '../../problems.ts';
import {
  CaseRoutingRow,
  CaseRuleRow,
  insertCaseRouting,
  insertCaseRule,
  RoutesSchema,
  readCaseRoutings,
  readCaseRules,
  readSuccessions,
  SuccessionRow,
} from '../../queries/cases/rule-queries.ts';

export type CaseRule = Static<typeof CaseRuleRow>;
export type CaseRouting = Static<typeof CaseRoutingRow>;

const versionOn = <Row extends { readonly validFrom: CalendarDate }>(rows: readonly Row[], day: CalendarDate): Row => {
  const row = rows.find(({ validFrom }) => validFrom <= day) ?? rows.at(-1);
  if (!row) throw new Error('no rule of cases is recorded: the migration records one');
  return row;
};

/** The rule of cases of a day; before the first one that one. */
export const caseRuleOn = async (tx: Tx, day: CalendarDate): Promise<CaseRule> => versionOn(await readCaseRules(tx), day);
/** The routing of a day; before the first one that one. */
export const caseRoutingOn = async (tx: Tx, day: CalendarDate): Promise<CaseRouting> =>
  versionOn(await readCaseRoutings(tx), day);

/**
 * The instant before which a case that comes to somebody today is answered: the end of the last of so many working days after today.
 * @rule CAS-202
 */
export async function answerDueAt(tx: Tx, now: Date): Promise<string> {
  const today = vietnamDay(now);
  const { answerWorkingDays } = await caseRuleOn(tx, today);
  const last = addWorkingDays(today, answerWorkingDays, await workingCalendar(tx, today, today));
  return instantOf(addDays(last, 1));
}

export const CaseRules = Type.Object({
  rules: Type.Array(CaseRuleRow),
  routings: Type.Array(CaseRoutingRow),
  successions: Type.Array(SuccessionRow),
});

/** All versions of the rule of cases and of the routing, the newest first, and which theme carries the cases of which. */
export const listCaseRules = reading(
  'monitoring.list-case-rules',
  { permission: 'kernel.signed-in', input: Type.Object({}) },
  async (_input, { tx }): Promise<Static<typeof CaseRules>> => ({
    rules: await readCaseRules(tx),
    routings: await readCaseRoutings(tx),
    successions: await readSuccessions(tx),
  }),
);

const SOURCE = Type.String({ minLength: 3, maxLength: 2000, pattern: '\\S' });
const Communes = Type.Integer({ minimum: 1, maximum: 1000 });
export const NewCaseRule = Type.Object({
  validFrom: CalendarDateSchema,
  openFromCommunes: Communes,
  reopenFromCommunes: Communes,
  quietDays: Type.Integer({ minimum: 1, maximum: 365 }),
  answerWorkingDays: Type.Integer({ minimum: 1, maximum: 250 }),
  source: SOURCE,
});

/**
 * Records the rule of cases that holds from a day on; deadlines that were set stay.
 * @throws monitoring/rule-not-later (the day is over, or another rule begins on it)
 * @rule CAS-102, CAS-202, CAS-302
 */
export const setCaseRule = useCase(
  'monitoring.set-case-rule',
  { permission: 'monitoring.direct-cases', input: NewCaseRule, audit: ({ source: _source, ...rule }) => rule },
  async (rule, { tx, actor, clock }) => {
    const { validFrom, openFromCommunes, reopenFromCommunes, quietDays, answerWorkingDays, source } = rule;
    const now = clock.now();
    if (validFrom < vietnamDay(now)) throw problem('rule-not-later');
    const at = now.toISOString();
    const numbers = [openFromCommunes, reopenFromCommunes, quietDays, answerWorkingDays] as const;
    const [kept] = await insertCaseRule(tx, validFrom, ...numbers, source, at, actor.name);
    if (!kept) throw problem('rule-not-later');
    return { validFrom };
  },
);

export const NewCaseRouting = Type.Object({ validFrom: CalendarDateSchema, routes: RoutesSchema, source: SOURCE });

/**
 * Records whom each theme goes to from a day on; cases that lie with somebody stay there.
 * @throws monitoring/rule-not-later (the day is over, or another routing begins on it), theme-routed-twice
 * @rule CAS-201
 */
export const setCaseRouting = useCase(
  'monitoring.set-case-routing',
  {
    permission: 'monitoring.direct-cases',
    input: NewCaseRouting,
    audit: ({ validFrom, routes }) => ({ validFrom, routes: routes.length }),
  },
  async ({ validFrom, routes, source }, { tx, actor, clock }) => {
    const now = clock.now();
    if (validFrom < vietnamDay(now)) throw problem('rule-not-later');
    if (new Set(routes.map(({ theme }) => theme)).size < routes.length) throw problem('theme-routed-twice');
    const [kept] = await insertCaseRouting(tx, validFrom, JSON.stringify(routes), source, now.toISOString(), actor.name);
    if (!kept) throw problem('rule-not-later');
    return { validFrom };
  },
);
