import { type Static, Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { useCase, type Work } from '#kernel/use-case';
import { readTaxonomy } from '#modules/reporting';
import { themeFollower } from '../../domain/cases/sightings.ts';
import { problem } from '../../problems.ts';
import { lockCases, readCases } from '../../queries/cases/case-queries.ts';
import type { CaseRow } from '../../queries/cases/case-rows.ts';
import { lockFollowing, moveCommunes, recountCases } from '../../queries/cases/follow-queries.ts';
import { insertSuccession, readSuccessions, ThemeKey } from '../../queries/cases/rule-queries.ts';
import { knownBodies } from '../direction/known-bodies.ts';
import { caseRuleOn } from './case-rules.ts';
import { reopenCase } from './follow-day.ts';
import { routerOf } from './route-case.ts';
import { writeCaseStep } from './write-case-step.ts';

export const CarryCasesInput = Type.Object({
  from: ThemeKey,
  to: ThemeKey,
  reason: Type.String({ minLength: 3, maxLength: 2000, pattern: '\\S' }),
});
export const CarriedCases = Type.Object({ carried: Type.Integer(), merged: Type.Integer() });

/**
 * Lets another theme carry the cases of one that the taxonomy has no more: where a province has no case of it the case goes on under
 * the new theme, where it has one they are merged and its communes go along. A theme that only got another name keeps its key and its
 * cases by itself.
 * @throws monitoring/theme-not-carried (still in the taxonomy, carried already, or led back to itself), theme-not-known
 * @rule CAS-103
 */
export const carryThemeCases = useCase(
  'monitoring.carry-theme-cases',
  { permission: 'monitoring.direct-cases', input: CarryCasesInput, audit: ({ from, to }) => ({ from, to }) },
  async ({ from, to, reason }, work): Promise<Static<typeof CarriedCases>> => {
    const { tx, clock, actor, context } = work;
    const keys = new Set((await readTaxonomy(context, {})).themes.map(({ key }) => key));
    if (!keys.has(to)) throw problem('theme-not-known', { theme: to });
    await lockFollowing(tx);
    const successions = await readSuccessions(tx);
    const isCarried = successions.some((one) => one.from === from);
    if (keys.has(from) || isCarried || themeFollower(successions)(to) === from)
      throw problem('theme-not-carried', { theme: from });
    await insertSuccession(tx, from, to, reason, clock.now().toISOString(), actor.name);
    await lockCases(tx, [from, to]);
    const cases = await readCases(tx, null);
    const carriers = new Map(cases.filter(({ theme }) => theme === to).map((row) => [row.homeCode, row]));
    const carried = { carried: 0, merged: 0 };
    for (const row of cases.filter(({ theme }) => theme === from)) {
      const into = carriers.get(row.homeCode);
      await (into ? mergeInto(work, row, into, reason) : writeCaseStep(work, row, { kind: 'carry', from, to, reason }));
      carried[into ? 'merged' : 'carried'] += 1;
    }
    return carried;
  },
);

/** Communes of an open case go along, and a closed case that they come to opens again; those of a closed one had no more to wait for. */
async function mergeInto(work: Work, row: CaseRow, into: CaseRow, reason: string): Promise<void> {
  const { tx, clock } = work;
  const rule = await caseRuleOn(tx, vietnamDay(clock.now()));
  await writeCaseStep(work, row, { kind: 'merge', into: into.id, reason });
  if (row.phase === 'closed') return;
  await moveCommunes(tx, row.id, into.id);
  if (into.phase === 'closed') {
    const route = await routerOf(work, await knownBodies(work));
    await reopenCase(work, into, { date: row.openedOn, rule, route }, { communes: row.waiting, stated: null });
  }
  await recountCases(tx, [into.id], rule.quietDays);
}
