import { type Block, type DocumentModel, officialFrame, type Section, type Table } from '#modules/documents';
import type { AnnexRow } from '../domain/daily-report/daily-report.ts';
import { ALL_ANNEXES } from './annexes/all-annexes.ts';
import type { Annex } from './annexes/annex.ts';
import { annexTable } from './annexes/annex-table.ts';
import { annexesWithoutFigures, sectionWithoutFigures } from './annexes/without-figures.ts';
import type { DailyReportDocumentInput } from './input.ts';
import { FIRST_LAYOUT, layoutOf } from './layout.ts';
import { blockHasLostWords, LOST_WORDS_NOTE } from './lost-words.ts';
import { footNotices, marks } from './marks.ts';
import { dayInText, hourInText } from './number-text.ts';
import { centredHeading, editorial, heading, note, paragraph, type ReportContext, reportContext } from './report-context.ts';
import { findingsSection } from './sections/findings.ts';
import { overviewSection } from './sections/overview.ts';
import { taskGroupSection } from './sections/task-groups.ts';

export const NO_RAW_FIGURES = 'Chưa có dữ liệu gốc cho phụ lục này.';
export const NO_LINE = 'Không có nội dung phải liệt kê.';

/**
 * The daily report as a document without layout engine: text of sections I to III, then the annexes, each on pages of its own but
 * for those without figures.
 * The same input gives the same model; it is serialisable as JSON, and the preview on screen is drawn from it.
 * @throws {RangeError} for a code that the catalogue does not have, or wording with an unknown placeholder (see `checkWording`)
 */
export function documentModel(input: DailyReportDocumentInput): DocumentModel {
  const context = reportContext(input);
  const title = reportTitle(input);
  return {
    title,
    date: input.report.date,
    author: input.authority.name,
    frame: officialFrame(input.authority, {
      kind: 'BÁO CÁO',
      about: ['kết quả thực hiện Kế hoạch số 02-KH/BCĐTW', `ngày ${dayInText(input.report.date)}`],
      note: `(Tổng hợp, đối chiếu thông tin đến ${hourInText(input.settings.cutOff)} ngày ${dayInText(input.report.date)})`,
      number: input.edition.number,
      issuedOn: input.edition.issuedOn,
    }),
    sections: [{ orientation: 'portrait', blocks: mainText(context) }, ...annexSections(context)],
    marks: marks(input),
    footNotices: footNotices(input),
    ...(input.edition.revision === undefined ? {} : { revision: input.edition.revision }),
  };
}

/** The title in the properties of every file of the report. */
export function reportTitle({ report }: DailyReportDocumentInput): string {
  return `Báo cáo kết quả thực hiện Kế hoạch số 02-KH/BCĐTW ngày ${dayInText(report.date)}`;
}

function mainText(context: ReportContext): Block[] {
  return [
    ...differences(context),
    editorial(context, 'front.mandate'),
    editorial(context, 'front.sources'),
    ...overviewSection(context),
    ...taskGroupSection(context),
    ...findingsSection(context),
    editorial(context, 'closing.request'),
  ];
}

/** The annexes with figures, each on pages of its own, then those without on one page. @see ReportLayout */
function annexSections(context: ReportContext): Section[] {
  const joined = layoutOf(context.input) === FIRST_LAYOUT ? [] : annexesWithoutFigures(context.input.report);
  const numbers = new Set(joined.map(({ printedNumber }) => printedNumber));
  const own = ALL_ANNEXES.flatMap((annex, index) =>
    numbers.has(annex.printedNumber) ? [] : [annexSection(context, annex, index)],
  );
  return [...own, ...sectionWithoutFigures(context, joined)];
}

/** An amended edition says first where it differs from the one before. */
function differences({ input: { edition } }: ReportContext): Block[] {
  if (edition.status !== 'amended') return [];
  const table: Table = {
    kind: 'table',
    fontSize: 11,
    columns: [
      { width: 44, alignment: 'left' },
      { width: 28, alignment: 'left' },
      { width: 28, alignment: 'left' },
    ],
    header: [['Nội dung', 'Bản đã công bố', 'Bản đính chính'].map((text) => ({ text }))],
    rows: edition.differences.map(({ place, before, after }) => ({
      kind: 'line',
      cells: [place, before, after].map((text) => ({ text })),
    })),
  };
  return [heading(2, 'Các nội dung thay đổi so với bản đã công bố'), table, paragraph([{ text: '' }])];
}

function annexSection(context: ReportContext, annex: Annex, index: number): Section {
  const rows = context.input.report.annexes[annex.number];
  const startsAnnex = ALL_ANNEXES[index - 1]?.printedNumber !== annex.printedNumber;
  const body = annexBody(context, annex, rows);
  return {
    orientation: annex.orientation,
    blocks: [
      ...(startsAnnex ? annexHead(context, annex, rows) : []),
      ...partHeading(context, annex),
      body,
      ...lostWordsNote(context, body),
    ],
  };
}

function annexHead(context: ReportContext, annex: Annex, rows: readonly AnnexRow[] | null): Block[] {
  const source = annex.note?.(context) ?? null;
  return [
    centredHeading(1, `Phụ lục ${annex.printedNumber}`),
    { ...centredHeading(2, annex.title(context, rows)), ...(annex.titleParts ? { parts: annex.titleParts(context) } : {}) },
    ...(source === null ? [] : [note(source)]),
  ];
}

function lostWordsNote({ input }: ReportContext, body: Block): Block[] {
  return layoutOf(input) !== FIRST_LAYOUT && blockHasLostWords(body) ? [note(LOST_WORDS_NOTE)] : [];
}

function partHeading(context: ReportContext, annex: Annex): Block[] {
  return annex.part ? [heading(3, annex.part(context))] : [];
}

function annexBody(context: ReportContext, annex: Annex, rows: readonly AnnexRow[] | null): Block {
  if (rows === null) return note(NO_RAW_FIGURES);
  return rows.length === 0 ? note(NO_LINE) : annexTable(context, annex, rows);
}
