import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { CriterionFact } from '#modules/reporting';
import { demonstrationInput } from '#test/monitoring/demonstration-report';
import { mainLines } from '#test/monitoring/read-document-model';
import { documentModel } from '../document-model.ts';
import type { DailyReportDocumentInput } from '../input.ts';
import type { EditorialChoices } from '../wording/wording.ts';
import { CHOICE_KEYS, type ChoiceKey } from './choice-keys.ts';
import { type ChoiceSentence, choiceSentences, namedBy } from './choice-sentences.ts';

const CRITERIA = (
  parse(readFileSync(join(import.meta.dirname, '../../../../../../../data/day-2025-09-22/criteria.csv'), 'utf8'), {
    columns: true,
  }) as Record<string, string>[]
).map(({ key = '', level, block, no, name_vi = '', name_en = '' }) => ({
  key,
  level: level as CriterionFact['level'],
  block: block as CriterionFact['block'],
  no: Number(no),
  nameVi: name_vi,
  nameEn: name_en,
}));
const sentence = (key: ChoiceKey, input: DailyReportDocumentInput = demonstrationInput()): ChoiceSentence => {
  const found = choiceSentences(input, CRITERIA).find((one) => one.key === key);
  if (!found) throw new Error(`no sentence ${key}`);
  return found;
};
const keys = ({ candidates }: ChoiceSentence) => candidates.map(({ key }) => key);
const choosing = (key: ChoiceKey, chosen: readonly string[]): EditorialChoices => {
  const [field, block] = key.split('.');
  return block === undefined ? { [field as string]: chosen } : { slowCriteria: { [block]: chosen } };
};

test('every sentence that names provinces or criteria says by which rule, in both languages (C-14)', () => {
  const sentences = choiceSentences(demonstrationInput(), CRITERIA);
  expect(sentences.map(({ key }) => key)).toEqual(CHOICE_KEYS);
  for (const { name, rule } of sentences) for (const text of [name.vi, name.en, rule.vi, rule.en]) expect(text).not.toBe('');
});

test('nearly all dossiers online come first, then the lowest share of results; the first is proposed', () => {
  const { candidates } = sentence('fewResultsReturned');
  expect(candidates[0]).toMatchObject({
    key: '01',
    name: { vi: 'Thành phố Hà Nội' },
    proposed: true,
    figures: [
      { measure: 'onlineShare', value: 100 },
      { measure: 'returned', value: 220 },
      { measure: 'received', value: 542 },
      { measure: 'returnedShare', value: 40.59 },
    ],
  });
  const shares = candidates.map(({ figures }) => ({ online: figures[0]?.value ?? 0, returned: figures[3]?.value ?? 0 }));
  const nearlyAll = shares.filter(({ online, returned }) => online >= 99 && returned < 100);
  expect(shares.slice(0, nearlyAll.length)).toEqual(nearlyAll);
  expect(nearlyAll.map(({ returned }) => returned)).toEqual(nearlyAll.map(({ returned }) => returned).toSorted((a, b) => a - b));
  expect(candidates.filter(({ proposed }) => proposed)).toHaveLength(1);
});

test('only a province below its daily average of June may be named for it, most missing dossiers first', () => {
  const { candidates } = sentence('farBelowJune');
  const missing = candidates.map(({ figures }) => (figures[1]?.value ?? 0) - (figures[0]?.value ?? 0));
  expect(missing).toEqual(missing.toSorted((a, b) => b - a));
  expect(Math.min(...missing)).toBeGreaterThan(0);
  expect(candidates.filter(({ proposed }) => proposed).map(({ key }) => key)).toEqual(['79']);
});

test('criteria of the block at commune level stand in the order of their annex, the first three are proposed', () => {
  const { candidates } = sentence('slowCriteria.party');
  const ofBlock = CRITERIA.filter(({ level, block }) => level === 'commune' && block === 'party');
  expect(keys(sentence('slowCriteria.party')).toSorted()).toEqual(ofBlock.map(({ key }) => key).toSorted());
  const below = candidates.map(({ figures }) => figures[0]?.value ?? -1);
  expect(below).toEqual(below.toSorted((a, b) => b - a));
  expect(candidates.map(({ proposed }) => proposed).slice(0, 4)).toEqual([true, true, true, false]);
});

test.each(CHOICE_KEYS)('%s: what the screen shows of a choice is what the report prints, by rule and by choice', (key) => {
  const { candidates, print } = sentence(key);
  const assembled = (of: typeof candidates) =>
    of.length === 0 ? [] : `${print.opening}${of.map(({ printed }) => printed).join(print.separator)}${print.end}`.split('\n');
  const proposed = candidates.filter((candidate) => candidate.proposed);
  const chosen = candidates.slice(1, 3);
  const choices = choosing(
    key,
    chosen.map((candidate) => candidate.key),
  );
  const input = demonstrationInput({ wording: { paragraphs: {}, choices } });
  expect(chosen).toHaveLength(2);
  expect(mainLines(documentModel(demonstrationInput()))).toEqual(expect.arrayContaining(assembled(proposed)));
  expect(mainLines(documentModel(input))).toEqual(expect.arrayContaining(assembled(chosen)));
  expect(namedBy(input, key)).toEqual(chosen.map((candidate) => candidate.key));
  expect(namedBy(demonstrationInput(), key)).toEqual(proposed.map((candidate) => candidate.key));
});

test('a day without dossiers or without answers of a block has no figure to rank by, and no zero (C-09)', () => {
  const { report } = demonstrationInput();
  const silent = demonstrationInput({
    report: { ...report, text: { ...report.text, onlineShares: null }, annexes: { ...report.annexes, '9': null } },
  });
  expect(keys(sentence('fewResultsReturned', silent))).toEqual([]);
  expect(keys(sentence('farBelowJune', silent))).toEqual([]);
  expect(sentence('slowCriteria.party', silent).candidates.map(({ figures, proposed }) => [figures[0]?.value, proposed])).toEqual(
    sentence('slowCriteria.party').candidates.map(() => [null, false]),
  );
});
