import { expect, test } from 'vitest';
import { NOTHING_ENDINGS, NOTHING_WORDINGS } from '#modules/reporting';
import { REPORT_RULES } from './report-rules.ts';

test('what says nothing in the newest rules of the report says nothing to the classifier of themes (R-13, REP-403)', () => {
  const newest = REPORT_RULES.at(-1);
  expect(newest?.nothingWordings).toEqual(NOTHING_WORDINGS);
  expect(newest?.nothingEndings).toBe(NOTHING_ENDINGS);
});
