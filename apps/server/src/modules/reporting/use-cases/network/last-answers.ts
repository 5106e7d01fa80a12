import type { Answer } from '@thong-suot/form-rules';
import { addDays, type CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { HomeCode } from '#kernel/ids';
import { selectLastAnswers } from '../../queries/network/report-queries.ts';
import type { FormVersion } from './open-form-version.ts';

/** A yearly item was answered within so many days, or it is asked anyway. */
const ANSWERED_WITHIN_DAYS = 800;

/** When the items of a longer rhythm were last answered before a period, and what was said then. */
export type LastAnswers = {
  readonly answered: Readonly<Record<string, CalendarDate>>;
  readonly answers: Readonly<Record<string, Answer>>;
};

const NONE: LastAnswers = { answered: {}, answers: {} };

/** A form whose items are all asked each time costs no reading. */
export async function lastAnswersOf(
  tx: Tx,
  { key, items }: Pick<FormVersion, 'key' | 'items'>,
  { home, periodEnd, reporter }: { readonly home: HomeCode; readonly periodEnd: CalendarDate; readonly reporter: string },
): Promise<LastAnswers> {
  const rhythmic = items.filter(({ every }) => every !== 'every-report').map((item) => item.key);
  if (rhythmic.length === 0) return NONE;
  const since = addDays(periodEnd, -ANSWERED_WITHIN_DAYS);
  const rows = await selectLastAnswers(tx, home, periodEnd, key, reporter, since, rhythmic);
  return {
    answered: Object.fromEntries(rows.map((row) => [row.itemKey, row.periodEnd])),
    answers: Object.fromEntries(rows.flatMap((row) => (row.answer ? [[row.itemKey, row.answer]] : []))),
  };
}
