import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyStory } from '#test/organisations/random-changes';
import type { UnitHistory } from './unit-history.ts';

/** All that a history can be asked. */
function asked(history: UnitHistory, days: readonly string[]) {
  const unitIds = [...history.unitIds()];
  const codes = new Set(unitIds.flatMap((unitId) => history.versionsOf(unitId).flatMap(({ code }) => code ?? [])));
  return {
    versions: unitIds.map((unitId) => [history.versionsOf(unitId), history.edgesFrom(unitId), history.edgesInto(unitId)]),
    maps: days.map((day) => history.unitsOn(day as never)),
    below: days.map((day) => unitIds.map((unitId) => history.childrenOn(unitId, day as never))),
    bearers: days.map((day) => [...codes].map((code) => history.unitWithCode(code, day as never))),
    borne: [...codes].map((code) => new Set(history.versionsWithCode(code))),
  };
}

test('a draft amended change by change answers as the history with these changes, and leaves the one it is of alone', () => {
  fc.assert(
    fc.property(anyStory, ({ before, after, changes, days }) => {
      const untouched = asked(before, days);
      const draft = before.draft();
      for (const change of changes) {
        asked(draft, days);
        draft.amend(change);
      }
      expect(asked(draft, days)).toEqual(asked(after, days));
      expect(asked(before, days)).toEqual(untouched);
    }),
    { numRuns: 100 },
  );
});

test('the units below another are those of the map with it as parent, in the same order', () => {
  fc.assert(
    fc.property(anyStory, ({ after, days }) => {
      for (const day of days)
        for (const unitId of after.unitIds())
          expect(after.childrenOn(unitId, day)).toEqual(after.unitsOn(day).filter(({ parentId }) => parentId === unitId));
    }),
    { numRuns: 50 },
  );
});
