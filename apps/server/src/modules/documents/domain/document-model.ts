import type { CalendarDate } from '#kernel/calendar';
import type { OfficialFrame } from './official-layout.ts';

/**
 * A stretch of text in one style. `figure` marks what the program filled in: a preview must not let anyone edit it. `at` is the
 * address of a figure, which a preview may open; files leave it out.
 */
export type Run = {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly figure?: true;
  readonly at?: string;
};
/** A stretch of a cell or heading; `at` as of a run. */
export type TextPart = { readonly text: string; readonly at?: string };
export type Alignment = 'left' | 'center' | 'right' | 'justify';

/** Level 1: a section or an annex; 2 and 3 below it. Levels become the outline of PDF and DOCX. */
export type Heading = {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** The same text in parts, where figures stand in it. */
  readonly parts?: readonly TextPart[];
  readonly alignment: 'left' | 'center';
};
/** `wordingKey` names the editorial paragraph this text came from; absent for what nobody may edit. */
export type Paragraph = {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly style: 'body' | 'item' | 'note' | 'centered';
  readonly wordingKey?: string;
};

export type HeaderCell = { readonly text: string; readonly colSpan?: number; readonly rowSpan?: number };
export type TableCell = {
  readonly text: string;
  /** The same text in parts, where figures stand in it. */
  readonly parts?: readonly TextPart[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** In place of the alignment of the column. */
  readonly alignment?: Alignment;
};
/** Cells that a `rowSpan` above covers are left out, as in HTML. */
export type TableRow = { readonly kind: 'line' | 'group' | 'total'; readonly cells: readonly TableCell[] };
export type TableColumn = { /** Share of the width of the table. */ readonly width: number; readonly alignment: Alignment };
export type Table = {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  /** Repeated on every page the table runs over. */
  readonly header: readonly (readonly HeaderCell[])[];
  readonly rows: readonly TableRow[];
  /** Points; 9 is the smallest that stays readable in print. */
  readonly fontSize: number;
};
export type Block = Heading | Paragraph | Table;

export type Orientation = 'portrait' | 'landscape';
/** Starts on a page of its own. */
export type Section = { readonly orientation: Orientation; readonly blocks: readonly Block[] };

/**
 * A document without layout engine: what stands where, in words. Made once by pure functions, serialisable as JSON,
 * rendered as PDF, DOCX or, in a browser, as the preview of the same pages.
 */
export type DocumentModel = {
  readonly title: string;
  /** The date in the properties of the files; the time of rendering never enters them. */
  readonly date: CalendarDate;
  readonly author: string;
  readonly frame: OfficialFrame;
  /** The first section carries head and end of the document, the others are its annexes. */
  readonly sections: readonly [Section, ...Section[]];
  /** Printed at the top of every page: "BẢN THỬ NGHIỆM", "DỰ THẢO". */
  readonly marks: readonly string[];
  /** Printed at the foot of every page. */
  readonly footNotices: readonly string[];
  /** Which state of the day's figures the addresses of figures are read in; left out: the newest. */
  readonly revision?: number;
};
