import { type RenderingEngine, type RenderingJob, renderingEngine } from '#modules/documents';
import { documentModel } from './document-model.ts';
import type { DailyReportDocumentInput } from './input.ts';
import { deckModel } from './slides/deck-model.ts';
import { workbookModel } from './workbook-model.ts';

export type DailyReportFormat = RenderingJob['format'];

/**
 * The daily report as a file: `docx` and `pdf` (PDF/A-2u) in the layout of its issuing authority, `xlsx` with a sheet for each
 * annex, `slides` (PDF, 16:9) with the map and the main tables. The same input gives the same bytes.
 * Files are made in a thread of their own, one after the other.
 * @throws {RangeError} for input that does not fit its catalogue; the error of the engine if it fails or takes too long
 */
export async function renderDailyReport(
  format: DailyReportFormat,
  input: DailyReportDocumentInput,
  engine: RenderingEngine = renderingEngine,
): Promise<Uint8Array> {
  return engine.render(jobFor(format, input));
}

function jobFor(format: DailyReportFormat, input: DailyReportDocumentInput): RenderingJob {
  if (format === 'xlsx') return { format, model: workbookModel(input) };
  if (format === 'slides') return { format, model: deckModel(input) };
  return { format, model: documentModel(input) };
}
