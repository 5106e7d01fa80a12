import type { FastifyReply } from 'fastify';
import { type Static, Type } from 'typebox';
import type { DailyReportDocumentInput } from '../../rendering/input.ts';
import { renderDailyReport } from '../../rendering/render-daily-report.ts';

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

/** Sends the report as a file of the format wanted, named by its day. */
export async function sendReportFile(
  reply: FastifyReply,
  format: FileFormat,
  input: DailyReportDocumentInput,
): Promise<FastifyReply> {
  const { type, ending } = FILES[format];
  const bytes = await renderDailyReport(format, input);
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="bao-cao-ngay-${input.report.date}${ending}"`)
    .send(Buffer.from(bytes));
}
