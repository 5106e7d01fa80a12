import { calendarDate } from '#kernel/calendar';
import type { Alignment, Orientation, SheetValue, TextPart } from '#modules/documents';
import type { AnnexNumber, AnnexRow } from '../../domain/daily-report/daily-report.ts';
import type { ReportContext } from '../report-context.ts';

/** A figure in a printed cell, with the row and column it stands in; text between figures is plain. */
export type PrintPart = string | { readonly text: string; readonly row: AnnexRow; readonly column: string };
/** A column in print. `group`: the heading above it and its neighbours of the same group. */
export type PrintColumn = {
  readonly title: string;
  readonly group?: string;
  /** In relation to the other columns. */
  readonly width: number;
  readonly alignment: Alignment;
  readonly text: (row: AnnexRow) => string | readonly PrintPart[];
  /** One cell for all consecutive rows of the same `spanBy`. */
  readonly spans?: true;
};
/** A column in the workbook: the value as it is, not as it is printed. */
export type DataColumn = {
  readonly title: string;
  readonly width: number;
  readonly format?: string;
  readonly value: (row: AnnexRow) => SheetValue;
};

/** An annex, or a part of one (8-1 to 8-3), as print and as sheet. */
export type Annex = {
  readonly number: AnnexNumber;
  /** What is printed after "Phụ lục". */
  readonly printedNumber: string;
  readonly title: (context: ReportContext, rows: readonly AnnexRow[] | null) => string;
  /** The title in parts, where figures stand in it. */
  readonly titleParts?: (context: ReportContext) => readonly TextPart[];
  /** Heading of this part of the annex. */
  readonly part?: (context: ReportContext) => string;
  /** A note under the title of the annex. */
  readonly note?: (context: ReportContext) => string | null;
  readonly orientation: Orientation;
  readonly fontSize: number;
  readonly columns: (context: ReportContext) => readonly PrintColumn[];
  /** Heading rows between the rows, one for each run of equal values. */
  readonly groupHeading?: (row: AnnexRow, rowsOfGroup: number) => readonly TextPart[];
  /** Column whose consecutive equal values share one running number. */
  readonly spanBy?: string;
  /** Rows as printed where they differ from those of the report. */
  readonly printRows?: (context: ReportContext, rows: readonly AnnexRow[]) => readonly AnnexRow[];
  readonly dataColumns: (context: ReportContext) => readonly DataColumn[];
};

/** The row of sums: printed last, without a running number. */
export const isTotal = (row: AnnexRow): boolean => row.province_code === 'ALL';

/** Text of a cell; an absent value is an empty cell. */
export const textOf = (row: AnnexRow, column: string): string => String(row[column] ?? '');

/** A figure of a row, or null. @throws {RangeError} if the cell holds text: the report and its layout do not fit */
export function numberOf(row: AnnexRow, column: string): number | null {
  const value = row[column] ?? null;
  if (typeof value === 'string') throw new RangeError(`${column} is not a number: ${value}`);
  return value;
}

/** A figure as text; no value is no text, never a zero. */
export function printed(row: AnnexRow, column: string, format: (value: number) => string = String): string {
  const value = numberOf(row, column);
  return value === null ? '' : format(value);
}

/** The same as a part of a cell that can be followed to what it is made of. */
export const figurePart = (row: AnnexRow, column: string, format?: (value: number) => string): PrintPart => ({
  text: printed(row, column, format),
  row,
  column,
});

/** The name of the row's province, or "Tổng". */
export function provinceOf(row: AnnexRow, name: (code: string) => string): string {
  return isTotal(row) ? 'Tổng' : name(textOf(row, 'province_code'));
}

const provinceCode = (row: AnnexRow) => (isTotal(row) ? null : textOf(row, 'province_code'));
/** Code and name of the province, the first two columns of most sheets. */
export function provinceData(name: (code: string) => string): readonly DataColumn[] {
  return [
    { title: 'Mã tỉnh', width: 9, value: provinceCode },
    { title: 'Tỉnh/thành phố', width: 24, value: (row) => provinceOf(row, name) },
  ];
}
export const countData = (title: string, column: string, width = 12): DataColumn => ({
  title,
  width,
  format: '#,##0',
  value: (row) => numberOf(row, column),
});
/** Shares are per cent as printed: 84.94 stands for 84,94%. */
export const shareData = (title: string, column: string, format = '0.00'): DataColumn => ({
  title,
  width: 12,
  format,
  value: (row) => numberOf(row, column),
});
/** A day of the report, `YYYY-MM-DD`. @throws {RangeError} for text that is no day */
export const dayData = (title: string, column: string): DataColumn => ({
  title,
  width: 14,
  value: (row) => (row[column] === null ? null : { day: calendarDate(textOf(row, column)) }),
});
export const textData = (title: string, column: string, width: number): DataColumn => ({
  title,
  width,
  value: (row) => row[column] ?? null,
});
