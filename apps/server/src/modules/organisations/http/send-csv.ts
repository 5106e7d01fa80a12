import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { CSV_LANGUAGES, type CsvLanguage, toCsv } from '#kernel/spreadsheet-csv';

/** The form of a CSV file: for Excel with the regional settings of Viet Nam unless asked for in English. */
export const FileLanguage = Type.Object({
  lang: Type.Optional(Type.Enum(CSV_LANGUAGES, { type: 'string', default: 'vi' })),
});

/** Sends lines as a CSV file of that name. */
export function sendCsv(
  reply: FastifyReply,
  name: string,
  lines: Iterable<readonly string[]>,
  language: CsvLanguage = 'vi',
): FastifyReply {
  return reply
    .header('content-disposition', `attachment; filename="${name}.csv"`)
    .header('cache-control', 'private, no-store')
    .type('text/csv; charset=utf-8')
    .send(toCsv(lines, language));
}
