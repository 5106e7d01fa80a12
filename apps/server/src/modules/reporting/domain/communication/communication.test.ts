import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHANNELS, type CommunicationText, fillText, placeholdersOf, valuesOf } from './fill-text.ts';
import { spoken, spokenDigits, spokenNumber } from './spoken.ts';

const FILE = new URL('../../../../../../../data/reference/communication-texts.json', import.meta.url);
const { texts } = JSON.parse(readFileSync(FILE, 'utf8')) as { texts: CommunicationText[] };
const POINT = {
  kind: 'commune-centre' as const,
  name: 'Trung tâm Phục vụ hành chính công phường Bình Đức',
  address: 'số 15 đường Trần Hưng Đạo',
  hotline: '0296 3852 105',
  openingHours: 'thứ Hai đến thứ Sáu, 7:00-11:30 và 13h30-17h',
  procedures: ['Hộ tịch', 'Chứng thực'],
};

test.each([
  [0, 'không'],
  [5, 'năm'],
  [10, 'mười'],
  [15, 'mười lăm'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi bốn'],
  [105, 'một trăm linh năm'],
  [911, 'chín trăm mười một'],
  [2025, 'hai nghìn không trăm hai mươi lăm'],
  [9999, 'chín nghìn chín trăm chín mươi chín'],
])('%i is read as "%s"', (value, words) => expect(spokenNumber(value)).toBe(words));

test.each([-1, 1.5, 10_000])('%d is not read whole', (value) => expect(() => spokenNumber(value)).toThrow(RangeError));

test('telephone numbers are read digit by digit, times as times', () => {
  expect(spokenDigits('0296 38')).toBe('không hai chín sáu, ba tám');
  expect(spoken('7:00-11:30 và 13h30-17h')).toBe('bảy giờ đến mười một giờ ba mươi và mười ba giờ ba mươi đến mười bảy giờ');
  expect(spoken('số 15/3, ấp 012345')).toBe('số mười lăm trên ba, ấp không một hai ba bốn năm');
});

test('a text read aloud has short sentences and no figure (K-19)', () => {
  const radio = texts.find(({ channel }) => channel === 'radio');
  if (!radio) throw new Error('no text for loudspeakers');
  const { text, missing } = fillText(radio, valuesOf('phường Bình Đức', POINT));
  expect(missing).toEqual([]);
  expect(text).not.toMatch(/\d/);
  const longest = Math.max(...text.split(/[.,:\n]+/).map((sentence) => sentence.trim().split(/\s+/).length));
  expect(longest).toBeLessThanOrEqual(25);
});

test('every channel has a text, and texts name only values that there are', () => {
  expect(new Set(texts.map(({ channel }) => channel))).toEqual(new Set(CHANNELS));
  const known = Object.keys(valuesOf('', null));
  for (const { title, text } of texts) for (const name of placeholdersOf(title + text)) expect(known).toContain(name);
});

test('what the unit has not published stays visible and is told', () => {
  const [press] = texts;
  if (!press) throw new Error('no text');
  const filled = fillText(press, valuesOf('phường Bình Đức', null));
  expect(filled.missing).toContain('hotline');
  expect(filled.text).toContain('…');
  expect(filled.text).not.toContain('{{');
});
