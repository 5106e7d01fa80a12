import type { FastifyReply } from 'fastify';
import { type Static, Type } from 'typebox';
import { takingTurns } from '#kernel/http/taking-turns';
import type { DailyReportDocumentInput } from '../../rendering/input.ts';
import { renderDailyReport } from '../../rendering/render-daily-report.ts';
import { reportFileName } from '../file-names.ts';

export const FileFormatSchema = Type.Union([
  Type.Literal('docx'),
  Type.Literal('pdf'),
  Type.Literal('xlsx'),
  Type.Literal('slides'),
]);
type FileFormat = Static<typeof FileFormatSchema>;

const FILES: Readonly<Record<FileFormat, { readonly type: string; readonly ending: string }>> = {
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: '.docx' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: '.xlsx' },
  pdf: { type: 'application/pdf', ending: '.pdf' },
  slides: { type: 'application/pdf', ending: '-trinh-chieu.pdf' },
};

/** One report is composed while the file of another is made: composing takes this process up to half a second. */
export const reportsInTurn = takingTurns({ atOnce: 2, waiting: 30, ofOne: { atOnce: 1, waiting: 10 } });

/**
 * Sends the report as a file of the format wanted, named by its day and whether it is a preview or which edition. Who reads it slowly
 * holds up nobody.
 * @throws kernel/too-many-requests, and what `compose` throws
 */
export async function sendReportFile(
  reply: FastifyReply,
  format: FileFormat,
  compose: () => Promise<{ readonly input: DailyReportDocumentInput; readonly of: 'preview' | number }>,
): Promise<FastifyReply> {
  const { type, ending } = FILES[format];
  const { bytes, name } = await reportsInTurn(reply.request, async () => {
    const { input, of } = await compose();
    return { bytes: await renderDailyReport(format, input), name: reportFileName(input.report.date, of) };
  });
  return reply.type(type).header('content-disposition', `attachment; filename="${name}${ending}"`).send(Buffer.from(bytes));
}
