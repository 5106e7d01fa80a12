import { expect, test } from 'vitest';
import { composedFromPack } from '#test/independent/composed-report';
import { SHIPPED_DAY } from '#test/independent/shipped-day';
import { demonstrationInput } from '#test/monitoring/demonstration-report';
import { printReport } from '../domain/daily-report/compose-daily-report.ts';
import { documentModel } from './document-model.ts';
import { deckModel } from './slides/deck-model.ts';
import { workbookModel } from './workbook-model.ts';

test('the report computed from raw answers prints like the expected figures of the day, in text, sheets and slides', async () => {
  const expected = demonstrationInput();
  const computed = { ...expected, report: printReport(await composedFromPack(SHIPPED_DAY)) };
  expect(documentModel(computed)).toEqual(documentModel(expected));
  expect(workbookModel(computed)).toEqual(workbookModel(expected));
  expect(deckModel(computed)).toEqual(deckModel(expected));
});

test('marks and notices of the document stand on sheets and slides alike', () => {
  const input = demonstrationInput();
  const { marks, footNotices } = documentModel(input);
  for (const model of [workbookModel(input), deckModel(input)])
    expect([model.marks, model.footNotices]).toEqual([marks, footNotices]);
});
