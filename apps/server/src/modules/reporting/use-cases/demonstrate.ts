import type { Context } from '#kernel/use-case';
import { loadDemonstrationSystems } from './load-demonstration-systems.ts';
import { loadBodyRegimes } from './network/load-body-regimes.ts';
import { loadDailyRegimes } from './network/load-daily-regime.ts';
import { loadPeriodicRegimes } from './network/load-periodic-regimes.ts';
import { openPeriods } from './network/open-periods.ts';
import { loadDemonstrationReadiness } from './readiness/load-demonstration-readiness.ts';

/** What an installation for trial has: the survey of systems, and the shipped regimes with the reports of today expected. */
export async function demonstrate(context: Context): Promise<readonly string[]> {
  const lines = await loadDemonstrationSystems(context);
  await loadDailyRegimes(context, {});
  await loadPeriodicRegimes(context, {});
  await loadBodyRegimes(context, {});
  await openPeriods(context, {});
  await loadDemonstrationReadiness(context);
  return lines;
}
