import type { ReportDocument } from '@thong-suot/form-rules';
import type { CheckedHere, ReportToCheck } from '@thong-suot/form-rules/checks';
import { vietnamDay } from '../../../../format/dates.ts';
import { serverNow } from '../../offline/server-clock.ts';
import type { Report } from '../queries.ts';

/** What the checks found, and whether the report may be sent with it. */
export type Checked = CheckedHere & { readonly maySend: boolean };

/**
 * Makes the checks of a report's form on this device. Their program is fetched when it is first needed.
 * @param document gives what would be sent, asked once the program is there
 * @returns null when the form checks nothing, or the program cannot be had now: then the server alone checks, on sending
 */
export async function checkedHere(report: Report, document: () => ReportDocument): Promise<Checked | null> {
  // A device may hold a report that it kept before reports carried their checks.
  const checks = report.form.checks as ReportToCheck['form']['checks'] | undefined;
  if (checks === undefined || checks.length === 0) return null;
  const engine = await import('@thong-suot/form-rules/checks').catch(() => null);
  if (engine === null) return null;
  const asItStands = document();
  const checked = engine.checkHere(report as ReportToCheck, asItStands, vietnamDay(serverNow()));
  return { ...checked, maySend: engine.maySend(checked, asItStands.reasons) };
}
