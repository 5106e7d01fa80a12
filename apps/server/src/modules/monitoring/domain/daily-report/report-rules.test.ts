import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { day, givenRules } from './given-day.test-data.ts';
import { REPORT_RULES, reportRulesOfVersion, reportRulesOn } from './report-rules.ts';
import { RULE_IDS, ruleText } from './rule-texts.ts';

const RULE_PAGE = new URL('../../../../../../../docs/rules/daily-report.md', import.meta.url);

describe('the dated settings of the daily report', () => {
  test('a report uses the version in force on its day; before the first there is none', () => {
    expect(reportRulesOn(day('2025-09-22'))?.ruleVersion).toBe('2025-09-22/1');
    expect(reportRulesOn(day('2025-07-01'))).toBe(givenRules());
    expect(reportRulesOn(day('2025-06-30'))).toBeNull();
  });

  test('an older report finds the version that it names', () => {
    expect(reportRulesOfVersion('2025-09-22/1')).toBe(givenRules());
    expect(reportRulesOfVersion('2025-09-22/0')).toBeNull();
  });

  test('versions are named once and stand in the order of their days', () => {
    expect(new Set(REPORT_RULES.map(({ ruleVersion }) => ruleVersion)).size).toBe(REPORT_RULES.length);
    const days = REPORT_RULES.map(({ inForceFrom }) => inForceFrom);
    expect(days).toEqual(days.toSorted());
  });

  test('the fixed order of Annex 1 names every province once', () => {
    expect(new Set(givenRules().provinceOrder).size).toBe(34);
    expect(givenRules().provinceOrder).toHaveLength(34);
  });

  test('every rule that a figure names stands in docs/rules, in both languages, with its settings filled in', () => {
    const page = readFileSync(RULE_PAGE, 'utf8');
    for (const id of RULE_IDS) {
      expect(page).toContain(`### ${id} `);
      const { vi, en } = ruleText(id, givenRules());
      expect(`${vi}${en}`).not.toMatch(/[{}]/);
      expect(vi).not.toBe(en);
    }
  });

  test('the text of the colour rule follows its setting', () => {
    expect(ruleText('REP-302', givenRules()).en).toContain('1 to 4 yellow');
    expect(ruleText('REP-302', { ...givenRules(), yellowUpTo: 3 }).vi).toContain('1 đến 3 vàng');
  });
});
