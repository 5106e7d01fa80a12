import { describe, expect, test } from 'vitest';
import { demonstrationInput } from '#test/monitoring/demonstration-report';
import { checkWording } from './check-wording.ts';
import { DEFAULT_PARAGRAPHS } from './default-paragraphs.ts';
import { editorialFigures, fill } from './figures.ts';

describe('an analyst edits words, never a figure (outline §2)', () => {
  test('the default paragraphs pass their own check and can all be filled', () => {
    expect(checkWording(DEFAULT_PARAGRAPHS)).toEqual([]);
    const figures = editorialFigures(demonstrationInput());
    for (const template of Object.values(DEFAULT_PARAGRAPHS)) expect(fill(template, figures).length).toBeGreaterThan(0);
  });

  test.each(['còn 85% số xã', 'còn 2.821 xã', 'còn 07 nhiệm vụ', 'tăng 0,18', 'nhóm 12 nghìn 5', 'còn ８ xã'])(
    'a typed figure is refused: %s',
    (text) => {
      expect(checkWording({ 'recommendation.overdue': text })).toMatchObject([
        { code: 'figure-typed', key: 'recommendation.overdue' },
      ]);
    },
  );

  test.each([
    'theo Nghị định số 118/2025/NĐ-CP',
    'Quyết định số 32-QĐ/TGV ngày 24/6/2025',
    'Kế hoạch số 02-KH/BCĐTW',
    'trong tháng 7/2025',
    '(Phụ lục 5)',
    'Tổ công tác số 2 và Tổ công tác số 3',
    'so với ngày {previousDate} là {greenPct}',
  ])('a reference or a placeholder is no typed figure: %s', (text) => {
    expect(checkWording({ 'recommendation.overdue': text })).toEqual([]);
  });

  test('a paragraph or placeholder that does not exist is refused, the latter by name', () => {
    expect(checkWording({ nowhere: 'x' })).toEqual([{ code: 'unknown-paragraph', key: 'nowhere' }]);
    expect(checkWording({ toString: 'x' })).toEqual([{ code: 'unknown-paragraph', key: 'toString' }]);
    expect(checkWording({ 'closing.request': '{secret}' })).toEqual([
      { code: 'unknown-placeholder', key: 'closing.request', placeholder: 'secret' },
    ]);
    expect(() => fill('{secret}', {})).toThrow(RangeError);
  });

  test('what the program fills in is marked as a figure, what the analyst wrote is not', () => {
    expect(fill('Còn {overdueTasks} nhiệm vụ', { overdueTasks: '07' })).toEqual([
      { text: 'Còn ' },
      { text: '07', figure: true },
      { text: ' nhiệm vụ' },
    ]);
  });

  test('a value is never read as a template again', () => {
    expect(fill('{name}', { name: '{other}' })).toEqual([{ text: '{other}', figure: true }]);
  });

  test('a figure without raw figures is said to be missing, not zero', () => {
    expect(fill('{green}', { green: null })).toEqual([{ text: 'chưa có số liệu', figure: true }]);
  });

  test.each([
    [0.18, 'tăng 0,18%'],
    [-0.5, 'giảm 0,50%'],
    [0, 'không thay đổi'],
    [null, null],
  ])('a change of %s is called "%s"', (change, words) => {
    const input = demonstrationInput();
    const report = { ...input.report, summary: { ...input.report.summary, greenPctChange: change } };
    expect(editorialFigures({ ...input, report }).greenChangeInWords).toBe(words);
  });
});
