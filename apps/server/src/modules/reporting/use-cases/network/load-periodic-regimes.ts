import { Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { useCase } from '#kernel/use-case';
import { selectFormHead } from '../../queries/network/form-draft-queries.ts';
import { selectRegimes } from '../../queries/network/regime-queries.ts';
import { publishShipped, readShippedReports } from './shipped-reports.ts';

export const PERIODIC_REPORTS = 'periodic-reports.json';

/**
 * Puts the monthly, quarterly, half-year, nine-month and yearly reports that the product ships into force from today, each with its
 * form. What was published under the same key before stays as it is.
 * @rule Decree 09/2019/NĐ-CP, Art. 12 (days whose figures they cover); that they are due within 2 working days is a setting
 */
export const loadPeriodicRegimes = useCase(
  'reporting.load-periodic-regimes',
  { permission: 'reporting.manage-regimes', input: Type.Object({}) },
  async (_input, { tx, clock, context }) => {
    const known = new Set((await selectRegimes(tx)).map(({ key }) => key));
    const { itemSets, regimes } = await readShippedReports(PERIODIC_REPORTS);
    const missing = regimes.filter(({ key }) => !known.has(key));
    const validFrom = vietnamDay(clock.now());
    for (const regime of missing) {
      const [form] = await selectFormHead(tx, regime.key);
      await publishShipped(context, regime, itemSets[regime.itemSet], { validFrom, hasForm: form !== undefined });
    }
    return { published: missing.map(({ key }) => key) };
  },
);
