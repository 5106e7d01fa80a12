import type { Block, DocumentModel, Orientation, Table } from '../../domain/document-model.ts';
import { type PlacedCell, placeCells, widthOf } from '../table-geometry.ts';

const TEXT_WIDTH_MM: Readonly<Record<Orientation, number>> = { portrait: 175, landscape: 262 };
/** Average width of a letter of Tinos, as a share of the font size in millimetres. */
const LETTER_WIDTH = 0.5;
const POINT_MM = 0.3528;
/** Rows that stay together may be about this high on a landscape page under a tall heading; longer ones would run off it. */
const LONGEST_UNBROKEN_LINES = 24;

/** The model as the Typst template takes it: every table cell knows its alignment and whether it may break over pages. */
export function typstDocument(model: DocumentModel) {
  return {
    ...model,
    sections: model.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => typstBlock(block, section.orientation)),
    })),
  };
}

function typstBlock(block: Block, orientation: Orientation) {
  return block.kind === 'table' ? typstTable(block, orientation) : block;
}

/** A table with its cells placed, for templates of documents and of slides. */
export function typstTable(table: Table, orientation: Orientation) {
  const placed = placeCells(table);
  const heights = placed.map((row) =>
    Math.max(0, ...row.cells.map((cell) => linesOf(table, cell, orientation) / (cell.rowSpan ?? 1))),
  );
  const mayBreak = (first: number, rows: number) =>
    heights.slice(first, first + rows).reduce((sum, lines) => sum + lines, 0) > LONGEST_UNBROKEN_LINES;
  const rows = placed.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, breakable: mayBreak(index, cell.rowSpan ?? 1) })),
  }));
  return { ...table, rows };
}

/** About how many lines the text of a cell takes. One cell that may not break holds its whole row together. */
function linesOf(table: Table, cell: PlacedCell, orientation: Orientation): number {
  const letters = (widthOf(table, cell) * TEXT_WIDTH_MM[orientation]) / (table.fontSize * POINT_MM * LETTER_WIDTH);
  return cell.text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / letters), 0);
}
