import { rename, rm, writeFile } from 'node:fs/promises';
import { type CalendarDate, isCalendarDate } from '#kernel/calendar';
import { type Command, EXIT, UsageError } from '#kernel/command';
import { Problem } from '#kernel/problems';
import { type DailyReportFormat, renderDailyReport } from '../rendering/render-daily-report.ts';
import { previewReport } from '../use-cases/editions/read-editions.ts';

const FORMATS = ['json', 'docx', 'xlsx', 'pdf', 'slides'] as const;
type Format = (typeof FORMATS)[number];

/** `bin/thongsuot report`: the report of a day as a file, from the newest snapshot of the day. */
export const reportCommand: Command = {
  name: 'report',
  summary: 'Lập báo cáo ngày thành tệp / Write the daily report of a day to a file',
  usage: `bin/thongsuot report --date YYYY-MM-DD --format ${FORMATS.join('|')} --out FILE

json: {"date", "summary", "text", "annexes"}; số đúng như khi in / figures exactly as printed.
Thoát 2 nếu chưa có số liệu của ngày / exits 2 when there are no figures for the day.`,
  positionals: [],
  options: { date: { type: 'string' }, format: { type: 'string' }, out: { type: 'string' } },
  needsDatabase: true,
  run: async (environment, { values }) => {
    const { date, format, out } = checked(values);
    try {
      environment.progress('tính số liệu / figures', 0);
      const input = await previewReport(environment.context, { date });
      environment.progress(`lập tệp ${format} / file`, 0.3);
      await replaceFile(
        out,
        format === 'json' ? jsonOf(input.report) : await renderDailyReport(format satisfies DailyReportFormat, input),
      );
      environment.progress(out, 1);
      return EXIT.done;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      environment.error(`${error.declaration.title} / ${error.declaration.titleEn}: ${date}`);
      return EXIT.faultyInput;
    }
  },
};

function checked(values: Readonly<Record<string, unknown>>): { date: CalendarDate; format: Format; out: string } {
  const { date, format, out } = values;
  if (typeof date !== 'string' || !isCalendarDate(date)) throw new UsageError('--date YYYY-MM-DD');
  const known = FORMATS.find((one) => one === format);
  if (!known) throw new UsageError(`--format ${FORMATS.join('|')}`);
  if (typeof out !== 'string' || out === '') throw new UsageError('--out FILE');
  return { date, format: known, out };
}

function jsonOf(report: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(report, null, 1)}\n`, 'utf8');
}

/** The file is there whole or not at all, and an older one stays until then. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
