import type { CalendarDate } from '#kernel/calendar';

/** A calendar day, a real date in the spreadsheet. */
export type SheetDay = { readonly day: CalendarDate };
/** Text stays text (codes keep their zeros), numbers stay numbers, null is an empty cell: "no value" is never zero. */
export type SheetValue = string | number | SheetDay | null;
export type SheetColumn = {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** Number format of the spreadsheet (`0.00`, `0`, `#,##0`); absent for text. */
  readonly format?: string;
};
export type Sheet = {
  /** At most 31 characters, without `: \ / ? * [ ]`. */
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetValue[])[];
};
/** A workbook without engine; `marks` and `footNotices` stand on every sheet. */
export type WorkbookModel = {
  readonly title: string;
  readonly date: CalendarDate;
  readonly author: string;
  readonly sheets: readonly Sheet[];
  readonly marks: readonly string[];
  readonly footNotices: readonly string[];
};
