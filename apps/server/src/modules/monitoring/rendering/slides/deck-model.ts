import type { DeckModel, HeadlineFigure, Slide, Table, TableColumn } from '#modules/documents';
import { BLOCKS, type Block } from '#modules/reporting';
import type { AnnexRow } from '../../domain/daily-report/daily-report.ts';
import { isTotal, printed, textOf } from '../annexes/annex.ts';
import { reportTitle } from '../document-model.ts';
import type { DailyReportDocumentInput } from '../input.ts';
import { hasLostWords, LOST_WORDS_NOTE } from '../lost-words.ts';
import { footNotices, marks } from '../marks.ts';
import { count, dayInText, hourInText, percent, twoDigits } from '../number-text.ts';
import { type ReportContext, reportContext } from '../report-context.ts';
import { COMMUNE_BLOCKS } from '../sections/blocks-below-half.ts';
import { cartogramSlide } from './cartogram.ts';

const NO_FIGURE = 'Chưa có số liệu';
/** So many lines of a table can be read from the back of a room. */
const LINES = 10;
/** Points: tables of figures, and tables with sentences in them. */
const FIGURES_SIZE = 17;
const SENTENCES_SIZE = 12;

/** The slides that go with the report: map, headline figures, main tables. */
export function deckModel(input: DailyReportDocumentInput): DeckModel {
  const context = reportContext(input);
  return {
    title: `${reportTitle(input)} - tài liệu trình chiếu`,
    date: input.report.date,
    author: input.authority.name,
    slides: [
      titleSlide(context),
      cartogramSlide(
        context,
        `Mức độ sẵn sàng cấp xã đến ${hourInText(input.settings.cutOff)} ngày ${dayInText(input.report.date)}`,
      ),
      { kind: 'figures', title: 'Số liệu chính', figures: headlineFigures(context) },
      lowestProvinces(context),
      overdueTasks(context),
      dossiers(context),
      criteria(context),
    ],
    marks: marks(input),
    footNotices: footNotices(input),
  };
}

function titleSlide({ input }: ReportContext): Slide {
  return {
    kind: 'title',
    lines: [
      input.authority.name,
      reportTitle(input),
      `Tổng hợp, đối chiếu thông tin đến ${hourInText(input.settings.cutOff)} ngày ${dayInText(input.report.date)}`,
    ],
  };
}

function headlineFigures({
  input: {
    report: { summary },
    settings,
    catalogue,
  },
}: ReportContext): HeadlineFigure[] {
  const figure = (value: number | null, format: (value: number) => string) => (value === null ? NO_FIGURE : format(value));
  const provinces = catalogue.provinces.length;
  const yesterday = `so với ngày ${dayInText(settings.previousDate)}`;
  return [
    {
      value: figure(summary.greenPct, percent),
      label: 'xã đạt mức XANH',
      detail: `${figure(summary.green, count)}/${count(summary.communes)} xã`,
    },
    { value: figure(summary.greenPctChange, percent), label: 'thay đổi tỉ lệ XANH', detail: yesterday },
    {
      value: figure(summary.communesReported, count),
      label: 'xã đã báo cáo',
      detail: `${figure(summary.provincesReported, twoDigits)}/${provinces} tỉnh, thành phố`,
    },
    {
      value: `${figure(summary.provincesTasksGreen, twoDigits)}/${provinces}`,
      label: 'tỉnh, thành phố XANH',
      detail: 'theo nhiệm vụ giai đoạn 2 (Phụ lục 1)',
    },
    {
      value: figure(summary.provincesGreen100, twoDigits),
      label: 'tỉnh, thành phố có 100% xã XANH',
      detail: `trên 70%: ${figure(summary.provincesGreenOver70, twoDigits)}; trên 50%: ${figure(summary.provincesGreenOver50, twoDigits)}`,
    },
    { value: figure(summary.overdueTasks, twoDigits), label: 'nhiệm vụ quá hạn', detail: 'chưa hoàn thành (Phụ lục 2)' },
  ];
}

function lowestProvinces({ input: { report }, names }: ReportContext): Slide {
  return tableSlide(
    'Các tỉnh, thành phố có tỉ lệ xã XANH thấp nhất',
    report.annexes['4']?.slice(0, LINES) ?? null,
    'Phụ lục 4',
    FIGURES_SIZE,
    [
      { title: 'Tỉnh, thành phố', width: 30, alignment: 'left', text: (row) => names.inText(textOf(row, 'province_code')) },
      { title: 'Số xã', width: 12, alignment: 'right', text: (row) => printed(row, 'communes') },
      { title: 'XANH', width: 12, alignment: 'right', text: (row) => printed(row, 'green') },
      { title: 'VÀNG', width: 12, alignment: 'right', text: (row) => printed(row, 'yellow') },
      { title: 'ĐỎ', width: 12, alignment: 'right', text: (row) => printed(row, 'red') },
      { title: 'XANH (%)', width: 14, alignment: 'right', text: (row) => printed(row, 'green_pct', percent) },
      { title: 'Tăng/Giảm (%)', width: 14, alignment: 'right', text: (row) => printed(row, 'change_pct_points', percent) },
    ],
  );
}

function overdueTasks({ input: { report } }: ReportContext): Slide {
  return tableSlide(
    'Nhiệm vụ quá hạn chưa hoàn thành',
    report.annexes['2']?.slice(0, LINES) ?? null,
    'Phụ lục 2',
    SENTENCES_SIZE,
    [
      { title: 'Nhóm', width: 8, alignment: 'center', text: (row) => textOf(row, 'group') },
      { title: 'Nhiệm vụ', width: 64, alignment: 'left', text: (row) => shortened(textOf(row, 'task_vi')) },
      { title: 'Đơn vị chưa hoàn thành', width: 28, alignment: 'left', text: (row) => textOf(row, 'units_vi') },
    ],
  );
}

function dossiers({ input: { report, settings }, names }: ReportContext): Slide {
  const provinces = (report.annexes['8-3'] ?? []).filter((row) => !isTotal(row));
  const lowest = report.annexes['8-3'] === null ? null : provinces.toReversed().slice(0, LINES);
  return tableSlide(
    `Tỉ lệ hồ sơ trực tuyến thấp nhất từ ngày ${dayInText(settings.cumulativeFrom)}`,
    lowest,
    'Phụ lục 8',
    FIGURES_SIZE,
    [
      { title: 'Tỉnh, thành phố', width: 34, alignment: 'left', text: (row) => names.inText(textOf(row, 'province_code')) },
      { title: 'Tổng số hồ sơ', width: 16, alignment: 'right', text: (row) => printed(row, 'total_total', count) },
      { title: 'Trực tuyến', width: 16, alignment: 'right', text: (row) => printed(row, 'online_total', count) },
      { title: 'Đã trả', width: 16, alignment: 'right', text: (row) => printed(row, 'returned_total', count) },
      { title: 'Tỉ lệ trực tuyến', width: 18, alignment: 'right', text: (row) => printed(row, 'online_pct_total', percent) },
    ],
  );
}

function criteria(context: ReportContext): Slide {
  const { criteriaNamed } = context.input.report.summary;
  const rows = BLOCKS.flatMap((block) =>
    (criteriaNamed[block] ?? []).map(
      ({ key, provincesBelow50 }): AnnexRow => ({
        block: COMMUNE_BLOCKS[block].name,
        criterion: context.criterionName(key),
        provinces: provincesBelow50,
      }),
    ),
  );
  const reported = BLOCKS.some((block: Block) => criteriaNamed[block] !== null);
  return tableSlide(
    'Tiêu chí có nhiều tỉnh, thành phố dưới 50% số xã hoàn thành',
    reported ? rows : null,
    'Phụ lục 9 đến Phụ lục 12',
    SENTENCES_SIZE,
    [
      { title: 'Khối', width: 24, alignment: 'left', text: (row) => textOf(row, 'block') },
      { title: 'Tiêu chí', width: 60, alignment: 'left', text: (row) => shortened(textOf(row, 'criterion')) },
      { title: 'Số tỉnh, thành phố', width: 16, alignment: 'right', text: (row) => printed(row, 'provinces', twoDigits) },
    ],
  );
}

type SlideColumn = TableColumn & { readonly title: string; readonly text: (row: AnnexRow) => string };

function tableSlide(
  title: string,
  rows: readonly AnnexRow[] | null,
  source: string,
  fontSize: number,
  columns: readonly SlideColumn[],
): Slide {
  const table: Table = {
    kind: 'table',
    fontSize,
    columns: columns.map(({ width, alignment }) => ({ width, alignment })),
    header: [columns.map((column) => ({ text: column.title }))],
    rows: (rows ?? []).map((row) => ({ kind: 'line', cells: columns.map((column) => ({ text: column.text(row) })) })),
  };
  const lostWords = table.rows.some(({ cells }) => cells.some(({ text }) => hasLostWords(text)));
  const note = `Nguồn: ${source} của báo cáo.${lostWords ? ` ${LOST_WORDS_NOTE}` : ''}`;
  return { kind: 'table', title, table, note: rows === null ? NO_FIGURE : note };
}

/** Long texts end at a word; the annex has them whole. */
function shortened(text: string): string {
  const longest = 100;
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}
