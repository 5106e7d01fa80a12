import type { CalendarDate } from '#kernel/calendar';
import { perDatabase, type Tx } from '#kernel/db/tx';
import { type Period, periodEndingOn } from '../../domain/network/period.ts';
import { selectRegime } from '../../queries/network/regime-queries.ts';

/** What of a regime tells the days of its periods: it never changes once it is published. */
const keptRhythms = perDatabase(() => new Map<number, (periodEnd: CalendarDate) => Period | null>());
const MOST_KEPT = 500;

/** The days that a report covers, by the rhythm of its regime; null: the regime has no period that ends on that day. */
export async function periodOfReport(
  tx: Tx,
  { regimeNo, periodEnd }: { readonly regimeNo: number; readonly periodEnd: CalendarDate },
): Promise<Period | null> {
  const kept = keptRhythms(tx);
  const known = kept.get(regimeNo);
  if (known) return known(periodEnd);
  const [regime] = await selectRegime(tx, regimeNo);
  if (!regime) return null;
  const { frequency, dataWindow, requested } = regime.content;
  const rhythm = (last: CalendarDate) => (frequency === 'on-request' ? requested : periodEndingOn(frequency, dataWindow, last));
  if (kept.size < MOST_KEPT) kept.set(regimeNo, rhythm);
  return rhythm(periodEnd);
}
