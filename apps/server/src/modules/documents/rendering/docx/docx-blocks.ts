import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { xmlText } from '#kernel/workbook/xml-text';
import type {
  Alignment,
  Block,
  Heading,
  Paragraph as ModelParagraph,
  TableRow as ModelRow,
  Table as ModelTable,
  Run,
} from '../../domain/document-model.ts';
import { type PlacedCell, type PlacedRow, placeCells, widthOf } from '../table-geometry.ts';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.LEFT,
} as const satisfies Record<Alignment, unknown>;
const HEADER_FILL = 'E2E2E2';
const GROUP_FILL = 'EEEEEE';
const BORDER = { style: BorderStyle.SINGLE, size: 4, color: '5A5A5A' } as const;
/** Twentieths of a point. */
const FIRST_LINE = 567;

/** Text runs of DOCX, line breaks kept. Sizes are points. */
export function textRuns(
  text: string,
  options: { bold?: boolean; italics?: boolean; size?: number; underline?: object } = {},
): TextRun[] {
  const { size, ...style } = options;
  return xmlText(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          ...style,
          ...(size === undefined ? {} : { size: size * 2 }),
          ...(index === 0 ? {} : { break: 1 }),
        }),
    );
}

/** The blocks of a section. @param textWidth in twentieths of a point */
export function docxBlocks(blocks: readonly Block[], textWidth: number): FileChild[] {
  return blocks.map((block) => {
    if (block.kind === 'heading') return headingOf(block);
    return block.kind === 'paragraph' ? paragraphOf(block) : tableOf(block, textWidth);
  });
}

function headingOf(block: Heading): Paragraph {
  return new Paragraph({
    heading: LEVELS[block.level],
    alignment: ALIGNMENTS[block.alignment],
    keepNext: true,
    children: textRuns(block.text),
  });
}

function paragraphOf(block: ModelParagraph): Paragraph {
  const note = block.style === 'note';
  const children = block.runs.flatMap((run) =>
    textRuns(run.text, { ...styleOf(run), ...(note ? { italics: true, size: 10.5 } : {}) }),
  );
  if (block.style === 'centered') return new Paragraph({ alignment: AlignmentType.CENTER, children });
  if (note) return new Paragraph({ alignment: AlignmentType.LEFT, spacing: { after: 80 }, children });
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: { after: 120 },
    children,
  });
}

function styleOf(run: Run): { bold?: boolean; italics?: boolean } {
  return { ...(run.bold ? { bold: true } : {}), ...(run.italic ? { italics: true } : {}) };
}

function tableOf(block: ModelTable, textWidth: number): Table {
  const widths = columnWidths(block, textWidth);
  const cellWidth = (cell: PlacedCell) => Math.round(widthOf(block, cell) * textWidth);
  const header = block.header.map(
    (cells) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map(
          (cell) =>
            new TableCell({
              ...spans(cell),
              verticalAlign: VerticalAlign.CENTER,
              shading: fill(HEADER_FILL),
              children: [cellParagraph(cell.text, block.fontSize, { bold: true, alignment: 'center', keepNext: true })],
            }),
        ),
      }),
  );
  const rows = placeCells(block);
  const lines = rows.map((row, index) => bodyRow(row, rows[index + 1], block.fontSize, cellWidth));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER, insideHorizontal: BORDER, insideVertical: BORDER },
    margins: { left: 60, right: 60, top: 30, bottom: 30 },
    rows: [...header, ...lines],
  });
}

function bodyRow(row: PlacedRow, next: PlacedRow | undefined, size: number, cellWidth: (cell: PlacedCell) => number): TableRow {
  const emphasised = row.kind !== 'line';
  const keepNext = row.kind === 'group' || staysWithNext(row, next);
  return new TableRow({
    cantSplit: true,
    children: row.cells.map(
      (cell) =>
        new TableCell({
          ...spans(cell),
          width: { size: cellWidth(cell), type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          ...(emphasised ? { shading: fill(GROUP_FILL) } : {}),
          children: [cellParagraph(cell.text, size, { bold: emphasised, keepNext, alignment: alignmentOf(row.kind, cell) })],
        }),
    ),
  });
}

/** A row that a cell spans into the next page must not be cut from the row below: that row has fewer cells of its own. */
function staysWithNext(row: PlacedRow, next: PlacedRow | undefined): boolean {
  return next !== undefined && next.kind === 'line' && next.cells[0]?.column !== 0 && row.kind === 'line';
}

function alignmentOf(kind: ModelRow['kind'], cell: PlacedCell): Alignment {
  return kind === 'group' ? 'left' : (cell.alignment ?? cell.columnAlignment);
}

function cellParagraph(
  text: string,
  size: number,
  options: { bold: boolean; keepNext: boolean; alignment: Alignment },
): Paragraph {
  return new Paragraph({
    alignment: ALIGNMENTS[options.alignment],
    ...(options.keepNext ? { keepNext: true } : {}),
    spacing: { after: 0, line: 240 },
    children: textRuns(text, { size, ...(options.bold ? { bold: true } : {}) }),
  });
}

function spans(cell: { readonly colSpan?: number; readonly rowSpan?: number }): { columnSpan?: number; rowSpan?: number } {
  return {
    ...(cell.colSpan === undefined ? {} : { columnSpan: cell.colSpan }),
    ...(cell.rowSpan === undefined ? {} : { rowSpan: cell.rowSpan }),
  };
}

function columnWidths(block: ModelTable, textWidth: number): number[] {
  const total = block.columns.reduce((sum, column) => sum + column.width, 0);
  return block.columns.map((column) => Math.round((column.width / total) * textWidth));
}

const fill = (colour: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill: colour });
