import { expect, test } from 'vitest';
import { composedFromPack } from '#test/independent/composed-report';
import { SHIPPED_DAY } from '#test/independent/shipped-day';
import { demonstrationInput } from '#test/monitoring/demonstration-report';
import { mainLines } from '#test/monitoring/read-document-model';
import { printReport } from '../domain/daily-report/compose-daily-report.ts';
import { ALL_ANNEXES } from './annexes/all-annexes.ts';
import { documentModel } from './document-model.ts';
import type { ReportLayout } from './layout.ts';
import { deckModel } from './slides/deck-model.ts';
import { workbookModel } from './workbook-model.ts';

test('the report computed from raw answers prints like the expected figures of the day, in text, sheets and slides', async () => {
  const expected = demonstrationInput();
  const computed = { ...expected, report: printReport(await composedFromPack(SHIPPED_DAY)) };
  expect(documentModel(computed)).toEqual(documentModel(expected));
  expect(workbookModel(computed)).toEqual(workbookModel(expected));
  expect(deckModel(computed)).toEqual(deckModel(expected));
});

test('the first layout stays as it was: every annex on pages of its own, no note, the words of then (ADR 0016)', () => {
  const input = demonstrationInput();
  const inLayout = (layout: ReportLayout) => documentModel({ ...input, edition: { ...input.edition, layout } });
  const [first, present] = [inLayout(1), inLayout(2)];
  const text = JSON.stringify(first);
  expect(first.sections).toHaveLength(1 + ALL_ANNEXES.length);
  expect(present.sections).toHaveLength(1 + ALL_ANNEXES.length - 9 + 1);
  expect(text).not.toContain('Dấu […]');
  expect(mainLines(first)).toContain(
    '- Tình hình cấp xã: 3.321 xã, phường, đặc khu; 34/34 tỉnh, thành phố đã báo cáo (Phụ lục 4).',
  );
  expect(mainLines(first).some((line) => line.endsWith('Cổng Dịch vụ công quốc gia chưa”;'))).toBe(true);
  expect(present).toEqual(documentModel(input));
});

test('marks and notices of the document stand on sheets and slides alike', () => {
  const input = demonstrationInput();
  const { marks, footNotices } = documentModel(input);
  for (const model of [workbookModel(input), deckModel(input)])
    expect([model.marks, model.footNotices]).toEqual([marks, footNotices]);
});
