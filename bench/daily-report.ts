import type { CalendarDate } from '../apps/server/src/kernel/calendar.ts';
import { renderingEngine } from '../apps/server/src/modules/documents/index.ts';
import { renderDailyReport } from '../apps/server/src/modules/monitoring/rendering/render-daily-report.ts';
import { previewReport } from '../apps/server/src/modules/monitoring/use-cases/editions/read-editions.ts';
import { importDayPack } from '../apps/server/src/modules/monitoring/use-cases/import-day-pack.ts';
import type { Benchmark } from './lib/benchmark.ts';
import type { Installation } from './lib/installation.ts';
import { measure, type Times } from './lib/measure.ts';
import { checkedPack, packFor } from './lib/packs.ts';
import { measurement } from './lib/result.ts';

const FORMATS = ['docx', 'xlsx', 'pdf'] as const;
const TOGETHER = 'DOCX, XLSX and PDF together';
const MOST_RENDERINGS = 5;
const WARM_UPS = 3;
/** The import benchmark uses the first numbers. */
const PACK_NUMBER = 34;

/** The daily report from raw answers: all annexes as data, and the three files. */
export const dailyReport: Benchmark = {
  name: 'daily-report',
  run: async (installation, { repeats }) => {
    const full = await importedDay(installation, PACK_NUMBER, 'full');
    const half = await importedDay(installation, PACK_NUMBER + 1, 'half');
    const data = await timeData(installation, full.date, repeats);
    const halfData = await timeData(installation, half.date, repeats);
    const sums = await measure({ count: repeats, warmUps: 1 }, () => sumsByHand(installation, full.date));
    const files = await timeFiles(installation, full.date, Math.min(repeats, MOST_RENDERINGS));
    const halfFiles = await timeFiles(installation, half.date, Math.min(repeats, MOST_RENDERINGS));
    await renderingEngine.close();
    return {
      benchmark: 'daily-report',
      size: { communes: [full.communes, half.communes] },
      measurements: [
        measurement('data of all annexes, from raw answers', data, {
          level: { p95: 300 },
          half: halfData,
          reference: { what: 'sums of all answers in one statement', times: sums },
        }),
        ...[...files].map(([what, times]) =>
          measurement(what, times, {
            half: halfFiles.get(what) ?? times,
            ...(what === TOGETHER ? { level: { p95: 8000 } } : {}),
          }),
        ),
      ],
    };
  },
};

async function importedDay({ context }: Installation, number: number, share: 'full' | 'half') {
  const { date, files } = await packFor(number, share);
  const pack = checkedPack(files);
  await importDayPack(context, { sourceName: 'bench', pack });
  return { date, communes: pack.facts.communes.length };
}

const timeData = ({ context }: Installation, date: CalendarDate, repeats: number) =>
  measure({ count: repeats, warmUps: Math.min(WARM_UPS, repeats) }, () => previewReport(context, { date }));

async function timeFiles({ context }: Installation, date: CalendarDate, count: number): Promise<ReadonlyMap<string, Times>> {
  const input = await previewReport(context, { date });
  const together = await measure({ count, warmUps: 1 }, async () => {
    for (const format of FORMATS) await renderDailyReport(format, input);
  });
  const times = new Map<string, Times>([[TOGETHER, together]]);
  for (const format of FORMATS) times.set(format.toUpperCase(), await measure({ count }, () => renderDailyReport(format, input)));
  return times;
}

/** By hand: how many units of each province met each question of each form on a day, and how many answered. */
const sumsByHand = ({ asOwner }: Installation, date: CalendarDate) =>
  asOwner((tx) =>
    tx.query({
      text: `select r.home_code, r.form_version_no, answer.at, sum(answer.met) as met, count(answer.met) as answered
               from reporting.snapshot s
               join reporting.unit_report r on r.snapshot_no = s.snapshot_no and r.report_date = s.report_date
               cross join lateral unnest(r.yes_no) with ordinality as answer (met, at)
              where s.report_date = $1 and r.report_date = $1
                and r.home_code = any(array(select unit_code from reporting.registered_unit where level = 'province'))
              group by r.home_code, r.form_version_no, answer.at`,
      values: [date],
    }),
  );
