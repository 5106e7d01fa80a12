import type { Sheet, WorkbookModel } from '#modules/documents';
import { ALL_ANNEXES } from './annexes/all-annexes.ts';
import type { Annex } from './annexes/annex.ts';
import { NO_LINE, NO_RAW_FIGURES, reportTitle } from './document-model.ts';
import type { DailyReportDocumentInput } from './input.ts';
import { hasLostWords, LOST_WORDS_NOTE } from './lost-words.ts';
import { footNotices, marks } from './marks.ts';
import { type ReportContext, reportContext } from './report-context.ts';

/** The annexes as a workbook: one sheet each, figures as numbers, a line for each row of the report. */
export function workbookModel(input: DailyReportDocumentInput): WorkbookModel {
  const context = reportContext(input);
  return {
    title: reportTitle(input),
    date: input.report.date,
    author: input.authority.name,
    sheets: ALL_ANNEXES.map((annex) => annexSheet(context, annex)),
    marks: marks(input),
    footNotices: footNotices(input),
  };
}

function annexSheet(context: ReportContext, annex: Annex): Sheet {
  const rows = context.input.report.annexes[annex.number];
  const columns = annex.dataColumns(context);
  const source = annex.note?.(context) ?? null;
  const cells = (rows ?? []).map((row) => columns.map((column) => column.value(row)));
  const lostWords = cells.some((line) => line.some((cell) => typeof cell === 'string' && hasLostWords(cell)));
  return {
    name: `Phụ lục ${annex.number}`,
    title: `Phụ lục ${annex.printedNumber}. ${annex.title(context, rows)}`,
    notes: [
      ...(annex.part ? [annex.part(context)] : []),
      ...(source === null ? [] : [source]),
      ...(rows === null ? [NO_RAW_FIGURES] : []),
      ...(rows?.length === 0 ? [NO_LINE] : []),
      ...(lostWords ? [LOST_WORDS_NOTE] : []),
    ],
    columns: columns.map(({ title, width, format }) => ({ title, width, ...(format === undefined ? {} : { format }) })),
    rows: cells,
  };
}
