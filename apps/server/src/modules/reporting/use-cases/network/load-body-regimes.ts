import { Type } from 'typebox';
import { type CalendarDate, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { useCase } from '#kernel/use-case';
import { centralBodyTitles, DEMONSTRATION_ENTERPRISE } from '#modules/organisations';
import { selectFormHead } from '../../queries/network/form-draft-queries.ts';
import { selectRegimes } from '../../queries/network/regime-queries.ts';
import { publishShipped, readShippedReports, type ShippedRegime } from './shipped-reports.ts';

const BODY_REPORTS = 'body-reports.json';

/**
 * Puts the daily chain of bodies outside provinces into force from today: enterprises report to the ministry by 17:00, the ministry
 * to the Deputy Prime Minister by 18:00. In a demonstration the invented enterprise reports too. Regimes of the same key stay.
 */
export const loadBodyRegimes = useCase(
  'reporting.load-body-regimes',
  { permission: 'reporting.manage-regimes', input: Type.Object({}) },
  async (_input, { tx, clock, context }) => {
    const known = new Set((await selectRegimes(tx)).map(({ key }) => key));
    const { itemSets, regimes } = await readShippedReports(BODY_REPORTS);
    const missing = regimes.filter(({ key }) => !known.has(key));
    const validFrom = vietnamDay(clock.now());
    for (const shipped of missing) {
      const regime = await withBodies(tx, shipped, validFrom, context.demonstration);
      const [form] = await selectFormHead(tx, regime.key);
      await publishShipped(context, regime, itemSets[regime.itemSet], { validFrom, hasForm: form !== undefined });
    }
    return { published: missing.map(({ key }) => key) };
  },
);

/** The regime with the ids of the bodies it names. @throws {Error} for a name that no body bears: file and catalogue differ */
async function withBodies(tx: Tx, shipped: ShippedRegime, day: CalendarDate, demonstration: boolean): Promise<ShippedRegime> {
  const idOf = new Map([...(await centralBodyTitles(tx, day))].map(([bodyId, nameVi]) => [nameVi, bodyId]));
  const named = (name: string) => {
    const bodyId = idOf.get(name);
    if (bodyId === undefined) throw new Error(`${BODY_REPORTS}: no body bears the name ${name}`);
    return bodyId;
  };
  const { key, bodies = [], receiver } = shipped;
  const invented = demonstration && key === 'daily-enterprises' ? idOf.get(DEMONSTRATION_ENTERPRISE.nameVi) : undefined;
  const reporters = {
    level: 'body' as const,
    bodies: [...bodies.map(named), ...(invented === undefined ? [] : [invented])],
    ...(receiver === undefined ? {} : { receiver: named(receiver) }),
  };
  return { ...shipped, content: { ...shipped.content, reporters } };
}
