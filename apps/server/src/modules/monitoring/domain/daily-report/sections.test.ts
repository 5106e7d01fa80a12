import { expect, test } from 'vitest';
import { inTurns } from '#kernel/in-turns';
import { dailyReportSections, explainDailyReport, printReport } from './compose-daily-report.ts';
import { givenDay, givenRules, givenUnits, NO_TASKS } from './given-day.test-data.ts';
import { STATEMENT_ANNEXES } from './statements.ts';

const BLOCKS = 4;
const facts = givenDay(givenUnits({ 'Hà Nội': 2, Huế: 3 }));

test('others have a turn after each block, each annex of criteria and each annex of statements of a report (K-05)', async () => {
  let turns = 0;
  let isComposed = false;
  const others = () => {
    turns += 1;
    if (!isComposed) setImmediate(others);
  };
  setImmediate(others);
  const report = await inTurns(dailyReportSections(facts, NO_TASKS, givenRules()));
  isComposed = true;
  expect(turns).toBeGreaterThanOrEqual(2 * BLOCKS + Object.keys(STATEMENT_ANNEXES).length);
  expect(printReport(report)).toEqual(printReport(explainDailyReport(facts, NO_TASKS, givenRules())));
});
