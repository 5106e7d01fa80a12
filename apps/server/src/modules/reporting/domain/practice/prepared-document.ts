import type { Answer, Answers, Item, ReportDocument } from '@thong-suot/form-rules';
import type { CalendarDate } from '#kernel/calendar';

/** Seconds that a prepared report says it took: two minutes, as a real one should. */
const SECONDS_SPENT = 120;

/**
 * A report as a place that is doing well would send it, for others to practise on: every item that is asked has an answer that
 * fits its kind. Values are invented and mean nothing.
 * @param day dates are answered with it
 */
export function preparedDocument(
  items: readonly Item[],
  day: CalendarDate,
  statements: ReportDocument['statements'] = [],
  others: Answers = {},
): ReportDocument {
  const answers = Object.fromEntries(items.map((item) => [item.key, others[item.key] ?? preparedAnswer(item, day)]));
  return { answers, carried: [], statements, reasons: {}, secondsSpent: SECONDS_SPENT };
}

function preparedAnswer({ kind, options, source }: Item, day: CalendarDate): Answer | null {
  if (source.kind !== 'asked') return null;
  switch (kind) {
    case 'yes-no':
      return { kind, value: true };
    case 'number':
      return { kind, value: '10' };
    case 'share':
      return { kind, numerator: 9, denominator: 10 };
    case 'choice':
      return { kind, value: options[0]?.key ?? '' };
    case 'text':
      return { kind, value: 'Nội dung luyện tập' };
    case 'date':
      return { kind, value: day };
    case 'file':
      return { kind: 'not-applicable', reason: 'Bài luyện tập không có tệp' };
  }
}
