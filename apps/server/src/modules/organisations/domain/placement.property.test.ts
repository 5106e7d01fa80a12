import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CalendarDate } from '#kernel/calendar';
import { FIRST_DAY } from '#test/organisations/invented-country';
import { anyKnownStory, anyStory, type Story } from '#test/organisations/random-changes';
import { ALL, type Fraction, fraction, NONE, plus, sameFraction, sumOf, times } from './fraction.ts';
import { holderOf, type Placement, placeOnMap } from './placement.ts';
import type { Anchor, UnitId } from './unit.ts';
import type { UnitHistory } from './unit-history.ts';

const day = (text: CalendarDate): Anchor => ({ kind: 'day', day: text });
const ANCHORS = (story: Story): Anchor[] => [{ kind: 'as-it-was' }, { kind: 'today' }, ...story.days.map(day)];

function eachFigure(story: Story, visit: (unitId: UnitId, reported: CalendarDate) => void): void {
  for (const reported of story.days) for (const unit of story.after.unitsOn(reported)) visit(unit.unitId, reported);
}

function today(story: Story): CalendarDate {
  return story.days.at(-1) ?? FIRST_DAY;
}

test('no sequence of changes loses a figure or counts one twice, whatever the anchor (architecture §3.1)', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      eachFigure(story, (unitId, reported) => {
        for (const anchor of ANCHORS(story)) {
          const { onMap, undivided } = placeOnMap(story.after, { unitId, day: reported }, anchor, today(story));
          expect(sameFraction(sumOf([...onMap, ...undivided].map(({ share }) => share)), ALL)).toBe(true);
          expect(new Set(onMap.map((part) => part.unitId)).size).toBe(onMap.length);
        }
      });
    }),
  );
});

test('every unit that carries a figure is in force on the day of the map, at the level of the unit that reported', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      eachFigure(story, (unitId, reported) => {
        const level = story.after.versionOn(unitId, reported)?.level;
        for (const anchorDay of story.days) {
          const { onMap, undivided } = placeOnMap(story.after, { unitId, day: reported }, day(anchorDay), today(story));
          const carriers = [...onMap.map((part) => part.unitId), ...undivided.flatMap(({ among }) => among)];
          for (const carrier of carriers) expect(story.after.versionOn(carrier, anchorDay)?.level).toBe(level);
        }
      });
    }),
  );
});

test('the communes of the map add up to its provinces and to the country', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      for (const reported of story.days) {
        const communes = story.after.unitsOn(reported, 'commune');
        for (const anchorDay of story.days) {
          const placed = communes.map(({ unitId }) =>
            placeOnMap(story.after, { unitId, day: reported }, day(anchorDay), today(story)),
          );
          const { byProvince, countryOnly } = totals(story.after, placed, anchorDay);
          expect(sumOf([...byProvince.values(), countryOnly])).toEqual(fraction(communes.length, 1));
        }
      }
    }),
    { numRuns: 60 },
  );
});

function totals(history: UnitHistory, placed: readonly Placement[], mapDay: CalendarDate) {
  const byProvince = new Map<UnitId, Fraction>(history.unitsOn(mapDay, 'province').map(({ unitId }) => [unitId, NONE]));
  let countryOnly = NONE;
  const add = (province: UnitId | null, share: Fraction) => {
    const sum = province === null ? undefined : byProvince.get(province);
    if (province !== null && sum) byProvince.set(province, plus(sum, share));
    else countryOnly = plus(countryOnly, share);
  };
  for (const { onMap, undivided } of placed) {
    for (const part of onMap) add(history.ancestorOn(part.unitId, 'province', mapDay)?.unitId ?? null, part.share);
    for (const part of undivided) add(holderOf(history, part, 'province', mapDay), part.share);
  }
  return { byProvince, countryOnly };
}

test('between two changes every figure stands on the unit that reported it, on the map of any day', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      eachFigure(story, (unitId, reported) => {
        for (const anchorDay of story.days) {
          const [early, late] = reported < anchorDay ? [reported, anchorDay] : [anchorDay, reported];
          if (story.changes.some((change) => early < change.day && change.day <= late)) continue;
          const placed = placeOnMap(story.after, { unitId, day: reported }, day(anchorDay), today(story));
          expect(placed).toEqual({ onMap: [{ unitId, share: ALL }], undivided: [] });
        }
      });
    }),
  );
});

test('forward, the parts are those found by following every change in turn', () => {
  fc.assert(
    fc.property(anyKnownStory, (story) => {
      eachFigure(story, (unitId, reported) => {
        const expected = followed(story, unitId, reported);
        const { onMap, undivided } = placeOnMap(story.after, { unitId, day: reported }, { kind: 'today' }, today(story));
        expect(undivided).toEqual([]);
        expect(new Map(onMap.map((part) => [part.unitId, part.share]))).toEqual(expected);
      });
    }),
  );
});

/** Carries a figure through the changes one by one, knowing only what each change says. */
function followed(story: Story, unitId: UnitId, reported: CalendarDate): Map<UnitId, Fraction> {
  let carried = new Map<UnitId, Fraction>([[unitId, ALL]]);
  for (const change of story.changes.filter(({ day: changed }) => changed > reported)) {
    const next = new Map<UnitId, Fraction>();
    for (const [holder, share] of carried) {
      const out = change.edges.filter(({ fromId }) => fromId === holder);
      const targets = out.length === 0 ? [[holder, ALL] as const] : out.map((edge) => [edge.toId, edge.share ?? ALL] as const);
      for (const [target, part] of targets) next.set(target, plus(next.get(target) ?? NONE, times(share, part)));
    }
    carried = next;
  }
  return carried;
}

test('reading on one map and then on a later one is reading on the later one', () => {
  fc.assert(
    fc.property(anyKnownStory, (story) => {
      eachFigure(story, (unitId, reported) => {
        for (const middle of story.days.filter((each) => each >= reported)) {
          const first = placeOnMap(story.after, { unitId, day: reported }, day(middle), today(story));
          const composed = new Map<UnitId, Fraction>();
          for (const part of first.onMap) {
            const second = placeOnMap(story.after, { unitId: part.unitId, day: middle }, { kind: 'today' }, today(story));
            for (const each of second.onMap) {
              composed.set(each.unitId, plus(composed.get(each.unitId) ?? NONE, times(part.share, each.share)));
            }
          }
          const direct = placeOnMap(story.after, { unitId, day: reported }, { kind: 'today' }, today(story));
          expect(composed).toEqual(new Map(direct.onMap.map((part) => [part.unitId, part.share])));
        }
      });
    }),
    { numRuns: 60 },
  );
});

test('a later change alters no reading as it was and none on the map of an earlier day', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const last = story.changes.at(-1);
      if (last === undefined) return;
      const shorter = story.changes.slice(0, -1).reduce((history, change) => history.with(change), story.before);
      const earlier = story.days.filter((each) => each < last.day);
      for (const reported of earlier) {
        for (const { unitId } of shorter.unitsOn(reported)) {
          for (const anchor of [{ kind: 'as-it-was' } as const, ...earlier.map(day)]) {
            const figure = { unitId, day: reported };
            expect(placeOnMap(story.after, figure, anchor, today(story))).toEqual(
              placeOnMap(shorter, figure, anchor, today(story)),
            );
          }
        }
      }
    }),
  );
});

test('at every moment no two units of a level bear one code, and no unit has two versions', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      for (const each of story.days) {
        const codes = story.after.unitsOn(each).flatMap(({ code }) => (code === null ? [] : [code]));
        expect(new Set(codes).size).toBe(codes.length);
        for (const unitId of story.after.unitIds()) {
          const inForce = story.after
            .versionsOf(unitId)
            .filter(({ validFrom, validTo }) => (validFrom ?? '') <= each && (validTo === null || each < validTo));
          expect(inForce.length).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

test('every unit on the map has a parent on the same map', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      for (const each of story.days) {
        for (const unit of story.after.unitsOn(each, 'commune')) {
          expect(story.after.versionOn(unit.parentId ?? unit.unitId, each)?.level).toBe('province');
        }
      }
    }),
  );
});
