import type { Answer, Answers, Item, ReportDocument } from '@thong-suot/form-rules';
import ExcelJS from 'exceljs';
import { xmlText } from '#kernel/workbook/xml-text';
import type { ReportAddress } from '../../../domain/network/report.ts';
import { greyOut, validationOf } from './cell-rules.ts';
import {
  COLUMN,
  FIRST_ITEM_ROW,
  FIRST_MARK_ROW,
  isFilledIn,
  MARK,
  MARK_SHEET,
  MARKS,
  type MarkName,
  OPTION_SHEET,
  PRACTICE_MARK,
  STATEMENT_COLUMN,
  STATEMENT_ROWS,
  type TemplateLanguage,
  WORDS,
} from './layout.ts';

/** One report as a sheet of the template. */
export type TemplateSheet = {
  readonly sheet: string;
  readonly address: ReportAddress;
  readonly formVersion: number;
  readonly formName: string;
  readonly items: readonly Item[];
  readonly draftRevision: number;
  readonly revision: number;
  /** What the answer cells begin with. */
  readonly answers: Answers;
  readonly statements: ReportDocument['statements'];
  readonly previous: Answers;
};
export type Template = {
  readonly language: TemplateLanguage;
  /** Made in practice: every sheet says so, on paper too, and only practice takes it. */
  readonly practice: boolean;
  readonly place: string;
  readonly period: string;
  readonly sheets: readonly TemplateSheet[];
};

const TEXTS = {
  vi: {
    columns: ['STT', 'Chỉ tiêu', 'Cách trả lời', 'Trả lời', 'Mẫu số', 'Lý do chưa áp dụng', 'Kỳ trước', ''],
    hint: 'Chỉ điền các ô màu vàng. Chỉ tiêu chưa áp dụng: để trống ô trả lời và ghi lý do. Ô gạch xám: không phải trả lời.',
    statementColumns: ['Loại', 'Nội dung', 'Biểu (tên trang tính)', 'STT chỉ tiêu'],
    statementHint: 'Mỗi dòng một ý kiến, chọn biểu mà ý kiến thuộc về. Để trống STT chỉ tiêu khi ý kiến về cả báo cáo.',
    kinds: {
      'yes-no': 'Chọn Có hoặc Không',
      number: 'Số',
      share: 'Tử số, mẫu số',
      choice: 'Chọn trong danh sách',
      text: 'Chữ',
      date: 'Ngày/tháng/năm',
      file: 'Nộp tệp trên màn hình',
    },
    computed: 'Hệ thống tự tính',
    wrong: 'Giá trị không đúng',
  },
  en: {
    columns: ['No', 'Item', 'How to answer', 'Answer', 'Denominator', 'Why not applicable yet', 'Period before', ''],
    hint: 'Fill in yellow cells only. Not applicable yet: leave the answer empty and give the reason. Grey cells are not asked.',
    statementColumns: ['Kind', 'Text', 'Form (name of the sheet)', 'Item no'],
    statementHint:
      'One statement a row, with the form that it belongs to. Leave the item number empty when it is about the whole report.',
    kinds: {
      'yes-no': 'Choose Yes or No',
      number: 'Number',
      share: 'Numerator, denominator',
      choice: 'Choose from the list',
      text: 'Text',
      date: 'Day/month/year',
      file: 'Hand in on the screen',
    },
    computed: 'Computed by the system',
    wrong: 'The value is not right',
  },
} as const;

const FONT = 'Times New Roman';
const INPUT = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF8DC' } } as const;
const HEADER = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE2E2E2' } } as const;
const THIN = { style: 'thin', color: { argb: 'FF9A9A9A' } } as const;
const BORDER = { top: THIN, bottom: THIN, left: THIN, right: THIN } as const;
const WIDTHS = [6, 60, 22, 18, 12, 32, 20, 2];
const STATEMENT_WIDTHS = [16, 80, 30, 14];
const HEADER_ROW = FIRST_ITEM_ROW - 1;

/** The template as XLSX: drop-downs, units, what is known filled in, all but the answers protected. */
export async function buildTemplate(template: Template): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = xmlText(template.place);
  const options = new Options();
  for (const sheet of template.sheets) await addReport(workbook, template, sheet, options);
  await addStatements(workbook, template, options);
  addMarks(workbook, template);
  options.addTo(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Lists of options, each in a column of the hidden sheet; written into a rule they could have 255 characters only. */
class Options {
  readonly #lists: (readonly string[])[] = [];
  rangeOf(names: readonly string[]): string {
    this.#lists.push(names.map(xmlText));
    const column = columnLetters(this.#lists.length);
    return `${OPTION_SHEET}!$${column}$1:$${column}$${names.length}`;
  }
  addTo(workbook: ExcelJS.Workbook): void {
    const worksheet = workbook.addWorksheet(OPTION_SHEET, { state: 'veryHidden' });
    this.#lists.forEach((names, at) => {
      worksheet.getColumn(at + 1).values = [...names];
    });
  }
}

/** A to Z, then AA and on, of columns counted from 1. */
function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before > 0 ? columnLetters(before) : ''}${String.fromCodePoint(65 + ((column - 1) % 26))}`;
}

async function addReport(workbook: ExcelJS.Workbook, template: Template, sheet: TemplateSheet, options: Options): Promise<void> {
  const { language, place, period, practice } = template;
  const texts = TEXTS[language];
  const worksheet = workbook.addWorksheet(sheet.sheet, {
    ...(practice && { headerFooter: { oddHeader: `&C&B${WORDS.practice[language]}` } }),
    views: [{ state: 'frozen', xSplit: 2, ySplit: HEADER_ROW }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  worksheet.columns = WIDTHS.map((width, at) => ({ width, hidden: at === WIDTHS.length - 1 }));
  const about = `${practice ? `${WORDS.practice[language]} · ` : ''}${place} · ${period}`;
  addHead(worksheet, [sheet.formName, about, texts.hint], texts.columns, HEADER_ROW);
  for (const [at, item] of sheet.items.entries()) addItem(worksheet, template, sheet, item, FIRST_ITEM_ROW + at, options);
  await protect(worksheet);
}

function addHead(worksheet: ExcelJS.Worksheet, lines: readonly string[], columns: readonly string[], headerRow: number): void {
  lines.forEach((line, at) => {
    const cell = worksheet.getCell(at + 1, 1);
    cell.value = xmlText(line);
    cell.font = { name: FONT, size: at === 0 ? 14 : 11, bold: at === 0, italic: at === 2 };
  });
  columns.forEach((title, at) => {
    const cell = worksheet.getCell(headerRow, at + 1);
    cell.value = title;
    cell.style = { font: { name: FONT, size: 11, bold: true }, fill: HEADER, border: BORDER, alignment: { wrapText: true } };
  });
}

function addItem(
  worksheet: ExcelJS.Worksheet,
  { language }: Template,
  { items, answers, previous }: TemplateSheet,
  item: Item,
  row: number,
  options: Options,
): void {
  const write = (column: string, value: ExcelJS.CellValue, locked = true) => {
    const cell = worksheet.getCell(`${column}${row}`);
    cell.value = value;
    cell.style = {
      font: { name: FONT, size: 11 },
      border: BORDER,
      alignment: { wrapText: true, vertical: 'top' },
      protection: { locked },
      ...(locked ? {} : { fill: INPUT }),
      ...(column === COLUMN.answer && item.kind === 'date' ? { numFmt: 'dd/mm/yyyy' } : {}),
    };
    return cell;
  };
  const isOpen = isFilledIn(item);
  const answer = answers[item.key] ?? null;
  write(COLUMN.no, item.no);
  write(COLUMN.name, xmlText(language === 'vi' ? item.nameVi : item.nameEn));
  write(COLUMN.unit, xmlText(howToAnswer(item, language)));
  const cell = write(COLUMN.answer, isOpen ? cellOf(answer, item, language) : null, !isOpen);
  write(COLUMN.denominator, answer?.kind === 'share' ? answer.denominator : null, !isOpen || item.kind !== 'share');
  const reason = answer?.kind === 'not-applicable' ? xmlText(answer.reason) : null;
  write(COLUMN.notApplicable, reason, !isOpen || !item.mayNotApply);
  write(COLUMN.previous, cellOf(previous[item.key] ?? null, item, language));
  write(COLUMN.key, item.key);
  const validation = isOpen ? validationOf(item, language, (names) => options.rangeOf(names)) : null;
  if (validation)
    cell.dataValidation = { ...validation, allowBlank: true, showErrorMessage: true, errorTitle: TEXTS[language].wrong };
  if (item.conditions.length > 0) greyOut(worksheet, items, item, row);
}

function howToAnswer({ kind, source, unitVi, unitEn }: Item, language: TemplateLanguage): string {
  const texts = TEXTS[language];
  if (source.kind !== 'asked') return texts.computed;
  const unit = language === 'vi' ? unitVi : unitEn;
  return unit === null ? texts.kinds[kind] : `${texts.kinds[kind]} (${unit})`;
}

function cellOf(answer: Answer | null, item: Item, language: TemplateLanguage): ExcelJS.CellValue {
  switch (answer?.kind) {
    case 'yes-no':
      return (answer.value ? WORDS.yes : WORDS.no)[language];
    case 'number':
      return Number(answer.value);
    case 'share':
      return answer.numerator;
    case 'choice': {
      const option = item.options.find(({ key }) => key === answer.value);
      return option ? xmlText(language === 'vi' ? option.nameVi : option.nameEn) : null;
    }
    case 'text':
      return xmlText(answer.value);
    case 'date':
      return new Date(`${answer.value}T00:00:00Z`);
    case 'file':
    case 'not-applicable':
    case undefined:
      return null;
  }
}

const oneOf = (list: string) =>
  ({ type: 'list', allowBlank: true, formulae: [list], showErrorMessage: true }) satisfies Partial<ExcelJS.DataValidation>;

async function addStatements(workbook: ExcelJS.Workbook, template: Template, options: Options): Promise<void> {
  const { language, place, period, sheets } = template;
  const texts = TEXTS[language];
  const worksheet = workbook.addWorksheet(WORDS.statements[language], {
    views: [{ state: 'frozen', ySplit: STATEMENT_ROWS.first - 1 }],
  });
  worksheet.columns = STATEMENT_WIDTHS.map((width) => ({ width }));
  const headerRow = STATEMENT_ROWS.first - 1;
  addHead(worksheet, [`${place} · ${period}`, texts.statementHint], texts.statementColumns, headerRow);
  const known = sheets.flatMap(({ sheet, statements, items }) => statements.map((statement) => ({ sheet, statement, items })));
  const forms = options.rangeOf(sheets.map(({ sheet }) => sheet));
  const kinds = `"${WORDS.obstacle[language]},${WORDS.recommendation[language]}"`;
  for (let row = STATEMENT_ROWS.first; row <= STATEMENT_ROWS.last; row += 1) {
    const one = known[row - STATEMENT_ROWS.first];
    const write = (column: string, value: ExcelJS.CellValue) => {
      const cell = worksheet.getCell(`${column}${row}`);
      cell.value = value;
      cell.style = {
        font: { name: FONT, size: 11 },
        border: BORDER,
        fill: INPUT,
        protection: { locked: false },
        alignment: { wrapText: true },
      };
      return cell;
    };
    const kind = write(STATEMENT_COLUMN.kind, one ? WORDS[one.statement.kind][language] : null);
    kind.dataValidation = { ...oneOf(kinds), errorTitle: texts.wrong };
    write(STATEMENT_COLUMN.text, one ? xmlText(one.statement.text) : null);
    write(STATEMENT_COLUMN.form, one?.sheet ?? null).dataValidation = { ...oneOf(forms), errorTitle: texts.wrong };
    write(STATEMENT_COLUMN.item, one?.items.find(({ key }) => key === one.statement.itemKey)?.no ?? null);
  }
  await protect(worksheet);
}

function addMarks(workbook: ExcelJS.Workbook, { place, sheets, practice }: Template): void {
  const worksheet = workbook.addWorksheet(MARK_SHEET, { state: 'veryHidden' });
  worksheet.getCell('A1').value = practice ? PRACTICE_MARK : MARK;
  sheets.forEach(({ sheet, address, formVersion, formName, draftRevision, revision }, at) => {
    const { periodEnd, provinceCode, reporter, part, formKey } = address;
    const marks: Readonly<Record<MarkName, string>> = {
      sheet,
      periodEnd,
      provinceCode,
      reporter,
      part,
      formKey,
      formVersion: String(formVersion),
      draftRevision: String(draftRevision),
      revision: String(revision),
      place: xmlText(place),
      formName: xmlText(formName),
    };
    MARKS.forEach((name, column) => {
      worksheet.getCell(FIRST_MARK_ROW + at, column + 1).value = marks[name];
    });
  });
}

/** Without a password: it keeps from slips, and whoever means harm is stopped when the file comes back. */
const protect = (worksheet: ExcelJS.Worksheet) =>
  worksheet.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true });
