import { type FilledWorkbook, readWorkbook as readCells } from '#kernel/workbook/cells';
import { WorkbookFault } from '#kernel/workbook/workbook-fault';
import { problem } from '../../../problems.ts';

export type { Cells, CellValue, FilledWorkbook } from '#kernel/workbook/cells';

/** Templates reach no further; a filled one of 300 items unfolds to a tenth of the limit. */
const REACH = { lastColumn: 'P', lastRow: 500, mostSheets: 40, mostUnfolded: 6 * 1024 * 1024 } as const;

/** The cells of a filled template. @throws reporting/file-unreadable, file-unfolds-too-large */
export function readWorkbook(bytes: Buffer): FilledWorkbook {
  try {
    return readCells(bytes, REACH);
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    if (error.reason === 'unreadable') throw problem('file-unreadable');
    throw problem('file-unfolds-too-large', { mostBytes: REACH.mostUnfolded });
  }
}
