import { EMPTY_DOCUMENT, type ReportDocument } from '@thong-suot/form-rules';
import { describe, expect, test } from 'vitest';
import { expectedMeanwhile, reportMeanwhile } from './meanwhile.ts';
import type { ListedReport, Report } from './queries.ts';

const said = (value: boolean): ReportDocument => ({ ...EMPTY_DOCUMENT, answers: { network: { kind: 'yes-no', value } } });
const listed = (periodEnd: string, rest: Partial<ListedReport> = {}): ListedReport =>
  ({
    formKey: 'conditions',
    provinceCode: '91',
    reporter: '30292',
    part: 'committee',
    periodEnd,
    state: 'sent',
    revision: 1,
    opensAt: new Date(`${periodEnd}T00:00:00+07:00`).toISOString(),
    dueAt: new Date(`${periodEnd}T16:00:00+07:00`).toISOString(),
    closesAt: new Date(Date.parse(`${periodEnd}T12:00:00+07:00`) + 86_400_000).toISOString(),
    ...rest,
  }) as ListedReport;

describe('days without a line (K-07)', () => {
  const two = [listed('2025-09-24'), listed('2025-09-23')];

  test('a form that was due on the last two known days is expected on each day since, nothing sent, at the same hours', () => {
    const expected = expectedMeanwhile(two, '2025-09-26');
    expect(expected.map(({ periodEnd, state, revision }) => [periodEnd, state, revision])).toEqual([
      ['2025-09-25', 'expected', 0],
      ['2025-09-26', 'expected', 0],
    ]);
    expect(expected[1]?.dueAt).toBe('2025-09-26T09:00:00.000Z');
  });

  test('on the known day, of a form due once, and of one that opens after its period nothing is made up', () => {
    expect(expectedMeanwhile(two, '2025-09-24')).toEqual([]);
    expect(expectedMeanwhile([listed('2025-09-24')], '2025-09-25')).toEqual([]);
    const monthly = [listed('2025-09-24', { opensAt: '2025-09-30T00:00:00.000Z' }), listed('2025-09-23')];
    expect(expectedMeanwhile(monthly, '2025-09-25')).toEqual([]);
  });

  test('the report of the later day offers what was said last on this device, else what was sent last', () => {
    const known = {
      ...listed('2025-09-24'),
      sent: said(true),
      draft: null,
      previous: null,
      lastAnswered: {},
    } as unknown as Report;
    const address = {
      periodEnd: '2025-09-26',
      provinceCode: '91',
      reporter: '30292',
      part: 'committee',
      formKey: 'conditions',
    } as const;
    expect(reportMeanwhile(known, [], address)).toMatchObject({
      periodEnd: '2025-09-26',
      state: 'expected',
      revision: 0,
      sent: null,
      previous: { periodEnd: '2025-09-24', document: said(true) },
      lastAnswered: { network: '2025-09-24' },
    });
    const later = [{ periodEnd: '2025-09-25', document: said(false) }];
    expect(reportMeanwhile(known, later, address).previous).toMatchObject({ periodEnd: '2025-09-25', document: said(false) });
  });
});
