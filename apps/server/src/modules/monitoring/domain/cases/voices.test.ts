import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDate } from '#kernel/calendar';
import { BLOCKS } from '../blocks.ts';
import type { CaseStep } from './case-step.ts';
import { blockAnswering, blocksSeen, communesOf, countVoices, type Sight, stepSeen, type Voice } from './voices.ts';

const DAY = calendarDate('2025-09-22');
const day: fc.Arbitrary<CalendarDate> = fc.integer({ min: 0, max: 9 }).map((days) => addDays(DAY, days));
const word = fc.constantFrom(
  { said: null, saidOn: null, saidByName: null, saidWords: null },
  { said: 'confirmed', saidOn: DAY, saidByName: 'An', saidWords: '' },
  { said: 'still-there', saidOn: DAY, saidByName: 'An', saidWords: 'vẫn chậm' },
) satisfies fc.Arbitrary<Partial<Voice>>;
const voice: fc.Arbitrary<Voice> = fc
  .record({
    communeCode: fc.constantFrom('00004', '00008', '30292'),
    block: fc.constantFrom('general' as const, ...BLOCKS),
    firstDay: day,
    lastDay: day,
    quietDays: fc.integer({ min: 0, max: 4 }),
    gone: fc.boolean(),
    word,
  })
  .map(({ word: said, ...rest }) => ({ ...rest, ...said }));
const voices = fc.uniqueArray(voice, { maxLength: 15, selector: ({ communeCode, block }) => `${communeCode} ${block}` });
const sights: fc.Arbitrary<Sight> = fc.constantFrom('all' as const, ...BLOCKS);
const ENOUGH = 3;

describe('whose words and numbers are seen (CAS-504, I-04)', () => {
  test('whatever other blocks said changes nothing of what a block sees', () => {
    fc.assert(
      fc.property(voices, voices, fc.constantFrom(...BLOCKS), (own, others, block) => {
        const ofBlock = own.filter((one) => blockAnswering(one.block) === block);
        const among = [...others.filter((one) => blockAnswering(one.block) !== block), ...ofBlock];
        expect(countVoices(among, block, ENOUGH)).toEqual(countVoices(ofBlock, 'all', ENOUGH));
        expect(communesOf(among, block)).toEqual(communesOf(ofBlock, 'all'));
      }),
    );
  });

  test('the numbers are those of the communes shown, and a commune waits for as long as one block of it does', () => {
    fc.assert(
      fc.property(voices, sights, (all, sight) => {
        const counted = countVoices(all, sight, ENOUGH);
        const shown = communesOf(all, sight);
        expect(counted.communes).toBe(shown.length);
        const waits = shown.filter(({ communeCode, blocks }) =>
          all.some(
            (one) =>
              one.communeCode === communeCode &&
              blocks.includes(one.block) &&
              !one.gone &&
              one.said !== 'confirmed' &&
              one.quietDays < ENOUGH,
          ),
        );
        expect(counted.waiting).toBe(waits.length);
      }),
    );
  });

  test('every block of statements is seen by exactly one block, and all by who sees all', () => {
    const seen = BLOCKS.flatMap((block) => blocksSeen(block) ?? []);
    expect(seen.toSorted()).toEqual(['committee', 'council', 'front', 'general', 'party']);
    expect(blocksSeen('all')).toBeNull();
  });

  test('a commune says "still there" when one block does, and "over" only when all do', () => {
    const of = (...words: readonly Voice['said'][]): Voice[] =>
      words.map((said, at) => ({
        communeCode: '00004',
        block: BLOCKS[at] ?? 'general',
        firstDay: DAY,
        lastDay: addDays(DAY, at),
        quietDays: at,
        gone: false,
        said,
        saidOn: said && addDays(DAY, at),
        saidByName: said && 'An',
        saidWords: said,
      }));
    const said = (...words: readonly Voice['said'][]) => communesOf(of(...words), 'all')[0];
    expect(said('confirmed', 'still-there')).toMatchObject({ said: 'still-there', lastDay: addDays(DAY, 1), quietDays: 0 });
    expect(said('confirmed', null)).toMatchObject({ said: null, saidOn: null, saidWords: null });
    expect(said('confirmed', 'confirmed')).toMatchObject({ said: 'confirmed', saidOn: addDays(DAY, 1) });
  });

  test('of the log a block sees what was said for it, and of days no number', () => {
    const opened: CaseStep = { kind: 'open', day: DAY, communes: 7, ruleFrom: DAY };
    const confirmed: CaseStep = { kind: 'confirm', commune: '00004', part: 'party', words: '' };
    const ofWhole: CaseStep = { kind: 'confirm', commune: '00004', words: '' };
    const accepted: CaseStep = { kind: 'accept' };
    const routed = { kind: 'route', stated: { communes: 2, of: 7 }, system: 'documents' } as unknown as CaseStep;
    expect(stepSeen(routed, 'party')).toEqual({ kind: 'route', system: 'documents' });
    const seenBy = (sight: Sight) => [opened, confirmed, ofWhole, accepted].map((step) => stepSeen(step, sight));
    expect(seenBy('all')).toEqual([opened, confirmed, ofWhole, accepted]);
    expect(seenBy('party')).toEqual([{ kind: 'open', day: DAY, ruleFrom: DAY }, confirmed, null, accepted]);
    expect(seenBy('front')).toEqual([{ kind: 'open', day: DAY, ruleFrom: DAY }, null, null, accepted]);
  });
});
