import type { HeaderCell, Table, TableCell, TableRow, TextPart } from '#modules/documents';
import type { AnnexRow } from '../../domain/daily-report/daily-report.ts';
import type { ReportContext } from '../report-context.ts';
import { type Annex, isTotal, numberOf, type PrintColumn, type PrintPart, textOf } from './annex.ts';

/** Width of the running number, in relation to 100 for all other columns. */
const NUMBER_WIDTH = 6;

/** The rows of an annex as its printed table, with the running number in front. */
export function annexTable(context: ReportContext, annex: Annex, rows: readonly AnnexRow[]): Table {
  const columns = annex.columns(context);
  const printed = annex.printRows?.(context, rows) ?? rows;
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  return {
    kind: 'table',
    fontSize: annex.fontSize,
    columns: [
      { width: NUMBER_WIDTH, alignment: 'center' },
      ...columns.map(({ width, alignment }) => ({ width: (width / total) * 100, alignment })),
    ],
    header: headerRows(columns),
    rows: bodyRows(annex, columns, printed, cellsOf(annex, rows)),
  };
}

type CellOf = (column: PrintColumn, row: AnnexRow) => TableCell;

/** What stands in a cell; each figure in it bears its address, `annexes/ANNEX/ROW/COLUMN`, the row counted from 0. */
function cellsOf({ number }: Annex, rows: readonly AnnexRow[]): CellOf {
  const places = new Map(rows.map((row, place) => [row, place]));
  const partOf = (part: PrintPart): TextPart => {
    if (typeof part === 'string') return { text: part };
    const { text, row, column } = part;
    return { text, ...(numberOf(row, column) === null ? {} : { at: `annexes/${number}/${places.get(row)}/${column}` }) };
  };
  return (column, row) => {
    const content = column.text(row);
    if (typeof content === 'string') return { text: content };
    const parts = content.map(partOf);
    return { text: joined(parts), parts };
  };
}

export const joined = (parts: readonly TextPart[]): string => parts.map(({ text }) => text).join('');

/** One heading row, or two where columns have a heading in common. */
function headerRows(columns: readonly PrintColumn[]): HeaderCell[][] {
  if (columns.every((column) => column.group === undefined))
    return [[{ text: 'STT' }, ...columns.map(({ title }) => ({ text: title }))]];
  const upper = columns.flatMap((column, index): HeaderCell[] => {
    if (column.group === undefined) return [{ text: column.title, rowSpan: 2 }];
    if (columns[index - 1]?.group === column.group) return [];
    return [{ text: column.group, colSpan: columns.filter(({ group }) => group === column.group).length }];
  });
  const lower = columns.filter((column) => column.group !== undefined).map(({ title }) => ({ text: title }));
  return [[{ text: 'STT', rowSpan: 2 }, ...upper], lower];
}

function bodyRows(annex: Annex, columns: readonly PrintColumn[], rows: readonly AnnexRow[], cellOf: CellOf): TableRow[] {
  let runningNumber = 0;
  return rows.flatMap((row, index): TableRow[] => {
    const previous = rows[index - 1];
    const startsSpan = annex.spanBy === undefined || previous?.[annex.spanBy] !== row[annex.spanBy];
    if (startsSpan && !isTotal(row)) runningNumber += 1;
    const line = bodyRow(columns, row, { runningNumber, startsSpan, span: spanLength(annex, rows, index) }, cellOf);
    if (!annex.groupHeading || previous?.group === row.group) return [line];
    const tasks = rows.filter((other) => other.group === row.group).length;
    const parts = annex.groupHeading(row, tasks);
    return [{ kind: 'group', cells: [{ text: joined(parts), parts, colSpan: columns.length + 1 }] }, line];
  });
}

function bodyRow(
  columns: readonly PrintColumn[],
  row: AnnexRow,
  place: { runningNumber: number; startsSpan: boolean; span: number },
  cellOf: CellOf,
): TableRow {
  const spanning = place.span > 1 ? { rowSpan: place.span } : {};
  const number: TableCell[] = place.startsSpan ? [{ text: isTotal(row) ? '' : String(place.runningNumber), ...spanning }] : [];
  const cells = columns
    .filter((column) => place.startsSpan || !column.spans)
    .map((column): TableCell => ({ ...cellOf(column, row), ...(column.spans ? spanning : {}) }));
  return { kind: isTotal(row) ? 'total' : 'line', cells: [...number, ...cells] };
}

/** How many consecutive rows from here on belong together. */
function spanLength(annex: Annex, rows: readonly AnnexRow[], from: number): number {
  const key = annex.spanBy;
  const first = rows[from];
  if (key === undefined || first === undefined) return 1;
  const rest = rows.slice(from);
  const end = rest.findIndex((row) => textOf(row, key) !== textOf(first, key));
  return end === -1 ? rest.length : end;
}
