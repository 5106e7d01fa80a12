import { describe, expect, test } from 'vitest';
import type { Answer } from '../answer.ts';
import type { Check, HistorySettings } from './check.ts';
import { dayText } from './days.ts';
import { runChecks } from './run-checks.ts';

const rule = { key: 'k', severity: 'warn', textVi: '', textEn: '' } as const;
const number = (value: number): Answer => ({ kind: 'number', value: String(value) });
const unusual = (settings: HistorySettings = {}): Check => ({ ...rule, kind: 'unusual', of: { item: 'n' }, settings });
/** Monday 22/9/2025. */
const TODAY = 20_353;
const on = (day: number) => ({ first: dayText(day), last: dayText(day) });

/** What is said of a value after these values of the days before, the last being yesterday's. */
function verdict(past: readonly number[], value: number, settings?: HistorySettings, day = TODAY): string {
  const history = past.map((one, at) => ({ day: dayText(day - past.length + at), answers: { n: number(one) } }));
  const { findings, notCheckable } = runChecks([unusual(settings)], { n: number(value) }, { period: on(day), history });
  return findings[0]?.reason ?? notCheckable[0]?.why ?? 'usual';
}

/** A repeatable source of chance: the tests fail for a reason, not by luck. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 4_294_967_296;
  };
}
const normal = (next: () => number) => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
function poisson(next: () => number, mean: number): number {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(next)));
  let [count, product] = [0, next()];
  for (const limit = Math.exp(-mean); product > limit; count += 1) product *= next();
  return count;
}

type Series = { readonly name: string; readonly draw: (next: () => number, day: number) => number };
const isWeekend = (day: number) => (day + 3) % 7 >= 5;
const SERIES: readonly Series[] = [
  ...[0.1, 0.5, 2, 8, 40, 400, 20_000].map((mean) => ({
    name: `counts around ${mean}`,
    draw: (next: () => number) => poisson(next, mean),
  })),
  { name: 'mostly zero, now and then a batch', draw: (next) => (next() < 0.7 ? 0 : poisson(next, 15)) },
  { name: 'unsteady counts', draw: (next) => poisson(next, 60 * Math.exp(0.4 * normal(next))) },
  { name: 'office days and weekends', draw: (next, day) => poisson(next, isWeekend(day) ? 2 : 90) },
];

/** Alarms among days of honest series, each after that many days of history. */
function alarms({ draw }: Series, days: number, change: (value: number) => number = (value) => value): number {
  let found = 0;
  for (let run = 0; run < 400; run += 1) {
    const next = chance(run * 7919 + days);
    const day = TODAY + (run % 7);
    const past = Array.from({ length: days }, (_, at) => draw(next, day - days + at));
    if (verdict(past, change(draw(next, day)), {}, day).startsWith('unusual')) found += 1;
  }
  return found / 400;
}

describe("a figure against the unit's own history (R-10)", () => {
  test.each(SERIES)('an honest series of $name alarms on fewer than 1 day in 100', (series) => {
    for (const days of [14, 28, 90]) expect(alarms(series, days)).toBeLessThan(0.01);
  });

  test.each(SERIES.filter(({ name }) => /around (40|400|20000)/.test(name)))(
    'a tenfold slip in $name is found upwards in at least 99, downwards in at least 95 of 100',
    (series) => {
      for (const days of [14, 90]) {
        expect(alarms(series, days, (value) => value * 10)).toBeGreaterThan(0.99);
        expect(alarms(series, days, (value) => Math.floor(value / 10))).toBeGreaterThan(0.95);
      }
    },
  );

  test('a tenfold slip in unsteady counts is found upwards in at least 9 of 10', () => {
    const unsteady = SERIES.find(({ name }) => name === 'unsteady counts');
    expect(unsteady && alarms(unsteady, 90, (value) => value * 10)).toBeGreaterThan(0.9);
  });

  test('a tenfold slip of counts around 8 is found upwards in at least 9 of 10', () => {
    const small = SERIES.find(({ name }) => name === 'counts around 8');
    expect(small && alarms(small, 90, (value) => value * 10)).toBeGreaterThan(0.9);
  });

  test('0, 1, 0 and the first few of anything are no news', () => {
    const zeros = Array.from({ length: 30 }, () => 0);
    expect(verdict([0, 0, 1, 0, 0, 0, 1, 0, 0, 0], 1)).toBe('usual');
    expect(verdict(zeros, 0)).toBe('usual');
    expect(verdict(zeros, 1)).toBe('usual');
    expect(verdict(zeros, 4)).toBe('usual');
    expect(verdict(zeros, 60)).toBe('unusually-high');
  });

  test('a constant history allows small steps and finds a tenfold slip', () => {
    const constant = Array.from({ length: 30 }, () => 17);
    expect(verdict(constant, 17)).toBe('usual');
    expect(verdict(constant, 20)).toBe('usual');
    expect(verdict(constant, 170)).toBe('unusually-high');
    expect(
      verdict(
        Array.from({ length: 30 }, () => 3321),
        332,
      ),
    ).toBe('unusually-low');
  });

  test('a Sunday is compared with Sundays once there are six, and before that never alarms for being one', () => {
    const sunday = TODAY + 6;
    const weeks = (count: number) => Array.from({ length: count * 7 }, (_, at) => (isWeekend(sunday - count * 7 + at) ? 3 : 120));
    expect(verdict(weeks(8), 120, {}, sunday)).toBe('unusually-high');
    expect(verdict(weeks(8), 3, {}, sunday)).toBe('usual');
    expect(verdict(weeks(2), 3, {}, sunday)).toBe('usual');
  });

  test('an amount is compared on its own scale', () => {
    const amounts = [1000, 1010, 990, 1000, 1005, 1000, 995, 1000, 1000, 1002];
    expect(verdict(amounts, 1100, { measure: 'amount' })).toBe('usual');
    expect(verdict(amounts, 10_000, { measure: 'amount' })).toBe('unusually-high');
    expect(verdict(amounts, 100, { measure: 'amount' })).toBe('unusually-low');
  });

  test('settings are obeyed', () => {
    const past = Array.from({ length: 10 }, () => 40);
    expect(verdict(past, 90)).toBe('unusually-high');
    expect(verdict(past, 90, { leastDistance: '60' })).toBe('usual');
    expect(verdict(past, 90, { width: 20 })).toBe('usual');
    expect(verdict(past, 90, { leastValues: 11 })).toBe('short-history');
    expect(verdict(past, 90, { daysBack: 5 })).toBe('short-history');
  });

  test('a short history cannot be checked and says how short it is; days to come do not count', () => {
    const history = [1, 2, 3].map((back) => ({ day: dayText(TODAY - back), answers: { n: number(5) } }));
    const later = [0, 1, 2, 3, 4, 5].map((ahead) => ({ day: dayText(TODAY + ahead), answers: { n: number(5) } }));
    const { notCheckable } = runChecks([unusual()], { n: number(5) }, { period: on(TODAY), history: [...history, ...later] });
    expect(notCheckable).toMatchObject([{ why: 'short-history', params: { values: '3', wanted: '8' } }]);
    expect(notCheckable[0]?.textVi).toBe('Mới có 3 ngày để so sánh, cần 8');
  });

  test('without a period or a value nothing can be said', () => {
    expect(runChecks([unusual()], { n: number(5) }).notCheckable).toMatchObject([{ why: 'no-period' }]);
    expect(runChecks([unusual()], {}, { period: on(TODAY) }).notCheckable).toMatchObject([{ why: 'no-value' }]);
  });
});

describe('a figure against the report before (R-10)', () => {
  const before = (value: Answer | null) => ({ previous: { day: '2025-09-21', answers: { n: value } } });
  const notFalling: Check = { ...rule, kind: 'not-falling', of: { item: 'n' } };
  const jump: Check = { ...rule, kind: 'jump', of: { item: 'n' }, factor: '3', leastDistance: '10' };
  const said = (check: Check, value: number, context: Parameters<typeof runChecks>[2]) => {
    const { findings, notCheckable } = runChecks([check], { n: number(value) }, context);
    return findings[0]?.textVi ?? notCheckable[0]?.why ?? 'usual';
  };

  test('a figure that only grows does not fall', () => {
    expect(said(notFalling, 12, before(number(12)))).toBe('usual');
    expect(said(notFalling, 1200, before(number(12_000)))).toBe('Số lũy kế giảm từ 12.000 (ngày 21/9/2025) xuống 1.200');
  });

  test('a figure does not become threefold or a third, unless both are close', () => {
    expect(said(jump, 30, before(number(10)))).toBe('10 (ngày 21/9/2025) thành 30');
    expect(said(jump, 10, before(number(30)))).toBe('30 (ngày 21/9/2025) thành 10');
    expect(said(jump, 29, before(number(10)))).toBe('usual');
    expect(said(jump, 3, before(number(0)))).toBe('usual');
    expect(said(jump, 10, before(number(0)))).toBe('0 (ngày 21/9/2025) thành 10');
  });

  test('without a report before, or without its figure, it cannot be checked', () => {
    expect(said(notFalling, 1, {})).toBe('no-previous-report');
    expect(said(jump, 1, { previous: null })).toBe('no-previous-report');
    expect(said(jump, 1, before(null))).toBe('no-previous-value');
  });

  test('yes and no turned round in every item at once are found; a few turned round are news, not a slip', () => {
    const items = ['a', 'b', 'c', 'd'];
    const flipped: Check = { ...rule, kind: 'flipped', items, least: 3 };
    const yesNo = (values: readonly boolean[]) =>
      Object.fromEntries(values.map((value, at) => [items[at] ?? '', { kind: 'yes-no' as const, value }]));
    const yesterday = { previous: { day: '2025-09-21', answers: yesNo([true, true, false, true]) } };
    const told = (values: readonly boolean[], context: Parameters<typeof runChecks>[2]) => {
      const { findings, notCheckable } = runChecks([flipped], yesNo(values), context);
      return findings[0]?.reason ?? notCheckable[0]?.why ?? 'usual';
    };
    expect(told([false, false, true, false], yesterday)).toBe('all-flipped');
    expect(told([false, false, true], yesterday)).toBe('all-flipped');
    expect(told([false, false, true, true], yesterday)).toBe('usual');
    expect(told([false, false], yesterday)).toBe('no-previous-value');
    expect(told([false, false, true, false], {})).toBe('no-previous-report');
  });
});
