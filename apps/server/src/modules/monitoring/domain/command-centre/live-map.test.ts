import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate } from '#kernel/calendar';
import type { FollowedDay, LiveChange } from '#modules/reporting';
import { reportRulesOn } from '../daily-report/report-rules.ts';
import { LiveMap } from './live-map.ts';

const DATE = calendarDate('2025-09-22');
const rules = reportRulesOn(DATE);
const communes = ['00001', '00002', '00003', '00004'].map((code, at) => ({
  code,
  provinceCode: at < 3 ? '01' : '02',
  name: `Xã ${code}`,
}));
const day: FollowedDay = {
  id: '00-00000000-0000-7000-8000-000000000000' as FollowedDay['id'],
  date: DATE,
  provinces: [
    { code: '01', name: 'Tỉnh A', shortName: 'A' },
    { code: '02', name: 'Tỉnh B', shortName: 'B' },
  ],
  communes,
  forms: [
    { key: 'conditions', formVersionNo: 1, itemKeys: ['a', 'b'], places: [0, 1] },
    { key: 'commune-party', formVersionNo: 2, itemKeys: ['c'], places: [0] },
  ],
};
const KEYS = {
  conditions: 'conditions',
  commune: (block: string) => `commune-${block}`,
  province: (block: string) => `province-${block}`,
};
const at = new Date('2025-09-22T09:00:00Z');

const changes: fc.Arbitrary<LiveChange> = fc.record({
  formVersionNo: fc.constantFrom(1, 2),
  reporter: fc.constantFrom(...communes.map(({ code }) => code)),
  answers: fc.constantFrom('11', '10', '00', '1-', null),
});

test('whatever came in which order and how often, the map equals one that is made of the last state of each report', () => {
  fc.assert(
    fc.property(fc.array(fc.array(changes, { maxLength: 6 }), { maxLength: 8 }), (batches) => {
      const followed = new LiveMap(day, KEYS);
      for (const batch of batches) {
        followed.apply(batch);
        // A report that was read twice changes nothing.
        const [first] = batch.slice(-1);
        if (first) expect(followed.apply([first]).size).toBe(0);
      }
      const last = new Map(batches.flat().map((change) => [`${change.formVersionNo} ${change.reporter}`, change]));
      const anew = new LiveMap(day, KEYS);
      anew.apply([...last.values()]);
      expect(followed.message(rules as NonNullable<typeof rules>, at)).toEqual(
        anew.message(rules as NonNullable<typeof rules>, at),
      );
    }),
  );
});

test('a commune without a report has no colour, and its province counts it among its communes only (C-03, C-09)', () => {
  const map = new LiveMap(day, KEYS);
  map.apply([
    { formVersionNo: 1, reporter: '00001', answers: '11' },
    { formVersionNo: 1, reporter: '00002', answers: '00' },
    { formVersionNo: 2, reporter: '00004', answers: '1' },
  ]);
  const message = map.message(rules as NonNullable<typeof rules>, at);
  expect(message).toMatchObject({
    counted: 3,
    provinces: [
      [3, 2, 1, expect.any(Number), expect.any(Number)],
      [1, 0, 0, 0, 0],
    ],
  });
  expect(message.colours).toMatch(/^g[yr]nn$/);
});
