import { renderDocx } from './docx/docx-document.ts';
import type { RenderingAnswer, RenderingJob, RenderingRequest } from './rendering-job.ts';
import { createPdfRenderer, type PdfRenderer } from './typst/typst-pdf.ts';
import { renderXlsx } from './xlsx/xlsx-workbook.ts';

const MEGABYTE = 2 ** 20;
let pdfRenderer: PdfRenderer | undefined;

process.on('message', async ({ job }: RenderingRequest) => {
  const made = await render(job).then(
    (file) => ({ file }),
    (error: unknown) => ({ error }),
  );
  process.send?.({ ...made, megabytes: process.memoryUsage.rss() / MEGABYTE } satisfies RenderingAnswer);
});
process.on('disconnect', () => process.exit());

async function render(job: RenderingJob): Promise<Uint8Array> {
  if (job.format === 'docx') return renderDocx(job.model);
  if (job.format === 'xlsx') return renderXlsx(job.model);
  pdfRenderer ??= createPdfRenderer();
  return job.format === 'slides' ? pdfRenderer.deck(job.model) : pdfRenderer.document(job.model);
}
