import { addDays, type CalendarDate, calendarDate } from '../apps/server/src/kernel/calendar.ts';
import { databaseProcess } from '../apps/server/test/operations/server-process.ts';
import type { Benchmark } from './lib/benchmark.ts';
import { type GeneratedDays, growTo } from './lib/days.ts';
import type { Installation } from './lib/installation.ts';
import { type Memory, peakOfChildren, processorTime, residentMemory } from './lib/machine.ts';
import { type MeasureOptions, measure, type Times } from './lib/measure.ts';
import { rowsOfSnapshot, timePlainCopy } from './lib/plain-copy.ts';
import { type Level, type Measurement, measurement } from './lib/result.ts';
import { addressOf, type Place, SCREENS } from './lib/screen-addresses.ts';
import { withServer } from './lib/server.ts';

/** The day that the product ships; the others follow it. */
const MODEL = calendarDate('2025-09-22');
const MAP = 'national map';
const ANY_SCREEN: Level = { p50: 20, p95: 100, p99: 200 };
/** By the beginning of what was measured. */
const LEVELS: Readonly<Record<string, Level>> = { [MAP]: { p95: 50 }, 'preview of the daily report': { p95: 300 } };
const SERVER_MEMORY: Level = { p95: 512 };
const WARM_UPS = 10;
/**
 * Days that follow each other in the requests lie this far apart, so that no two ask for the same day soon. With more days stored
 * than `2 × repeats + WARM_UPS` the last ones are new to the server; with fewer they come round again.
 */
const STRIDE = 89;

/**
 * What the command centre's screens read, over HTTP with a signed-in person, on any day of those stored: their data, and the
 * server's memory after all of it.
 */
export const screens: Benchmark = {
  name: 'screens',
  run: async (installation, { days, repeats }, progress) => {
    const start: GeneratedDays = { model: MODEL, all: [MODEL] };
    const half = await growTo(installation, start, Math.max(2, Math.floor(days / 2)), progress);
    const before = await readScreens(installation, half, repeats);
    const full = await growTo(installation, half, days, progress);
    const after = await readScreens(installation, full, repeats);
    const references = await referencesFor(installation, full, repeats);
    const { rows, bytes } = await storedSize(installation);
    return {
      benchmark: 'screens',
      size: {
        days: [full.all.length, half.all.length],
        reports: [rows, Math.round(rows / 2)],
        'MiB of reports': [bytes, Math.round(bytes / 2)],
      },
      measurements: [...after.times]
        .map(([screen, times]): Measurement => {
          const [, level = ANY_SCREEN] = Object.entries(LEVELS).find(([beginning]) => screen.startsWith(beginning)) ?? [];
          const reference = references.get(screen);
          return measurement(screen, times, {
            level,
            half: before.times.get(screen) ?? times,
            processor: after.processor.get(screen) ?? 0,
            ...(reference ? { reference } : {}),
          });
        })
        .concat(memoryOf(before, after)),
    };
  },
};

type ScreenTimes = {
  readonly times: ReadonlyMap<string, Times>;
  /** Of server and database, for each read, in ms. */
  readonly processor: ReadonlyMap<string, number>;
  readonly memory: Memory & { readonly rendering: number };
};

/** A server of its own for each size, so that nothing it kept from the smaller one helps. */
function readScreens(installation: Installation, { all }: GeneratedDays, repeats: number): Promise<ScreenTimes> {
  return withServer(installation.dataDir, async ({ read, pid }) => {
    const places = await placesOf(installation);
    const newest = all.at(-1) ?? MODEL;
    const databasePid = await databaseProcess(installation.dataDir);
    const at = (run: number): Place => {
      const date = all[(run * STRIDE) % all.length] ?? MODEL;
      const place = places[(run * STRIDE) % places.length];
      if (!place) throw new Error('there are no communes');
      return { ...place, date, newest, yearBefore: addDays(newest, -365) };
    };
    const times = new Map<string, Times>();
    const processor = new Map<string, number>();
    const used = async () => (await processorTime(pid)) + (databasePid === null ? 0 : await processorTime(databasePid));
    const time = async (what: string, screen: string, { warmUps = 0, ...options }: MeasureOptions, place = at) => {
      const readAt = (run: number) => read(addressOf(screen, place(run)));
      await measure({ count: warmUps }, (run) => readAt(run + options.count));
      const before = await used();
      times.set(what, await measure(options, readAt));
      processor.set(what, ((await used()) - before) / options.count);
    };
    await time('trend of a year, first time after a start', 'trend of a year', { count: 1 });
    const usual = { count: repeats, warmUps: Math.min(WARM_UPS, repeats) };
    for (const screen of Object.keys(SCREENS)) {
      await time(`${screen}, any day`, screen, usual);
      await time(`${screen}, newest day`, screen, usual, (run) => ({ ...at(run), date: newest }));
    }
    await time(`${MAP}, any day, 8 at once`, MAP, { count: repeats, inFlight: 8 });
    const unread = (run: number) => at(run + repeats + WARM_UPS);
    await time(`${MAP}, days that nobody read before, 8 at once`, MAP, { count: repeats, inFlight: 8 }, unread);
    const rendering = await peakOfChildren(pid, async () => {
      for (const format of ['docx', 'xlsx', 'pdf']) await read(`/daily-reports/${MODEL}/files/${format}`);
    });
    return { times, processor, memory: { ...(await residentMemory(pid)), rendering } };
  });
}

function memoryOf({ memory: half }: ScreenTimes, { memory: full }: ScreenTimes): Measurement[] {
  const size = (what: string, part: keyof ScreenTimes['memory'], level?: Level) =>
    measurement(what, [full[part]], { unit: 'MiB', half: [half[part]], ...(level ? { level } : {}) });
  return [
    size('server, resident after all screens and files', 'now', SERVER_MEMORY),
    size('server, most ever', 'peak', SERVER_MEMORY),
    size('process that makes files, most ever', 'rendering'),
  ];
}

async function placesOf({ asOwner }: Installation): Promise<readonly { provinceCode: string; communeCode: string }[]> {
  const { rows } = await asOwner((tx) =>
    tx.query<{ provinceCode: string; communeCode: string }>({
      text: `select home_code as "provinceCode", unit_code as "communeCode" from reporting.registered_unit
              where level = 'commune' order by register_no, position`,
    }),
  );
  return rows;
}

/** By hand: the communes of each province by unmet conditions on one day, and all rows of that day by plain `COPY`. */
async function referencesFor(installation: Installation, { all }: GeneratedDays, repeats: number) {
  const sums = await measure({ count: repeats, warmUps: 2 }, (run) =>
    sumsByHand(installation, all[(run * STRIDE) % all.length] ?? MODEL),
  );
  const newest = await snapshotOf(installation, all.at(-1) ?? MODEL);
  const copy = await timePlainCopy(installation, rowsOfSnapshot(newest.id, newest.no), 3);
  const statement = { what: 'the same sums in one statement', times: sums };
  return new Map([
    [`${MAP}, any day`, statement],
    ['commune matrix, any day', { what: `COPY of the day's ${copy.rows} rows`, times: copy.times }],
  ]);
}

const sumsByHand = ({ asOwner }: Installation, date: CalendarDate) =>
  asOwner((tx) =>
    tx.query({
      text: `select home_code, count(*) as reported, count(*) filter (where unmet = 0) as green, count(*) filter (where unmet between 1 and 4) as yellow,
                 count(*) filter (where unmet > 4) as red
               from (select r.home_code, cardinality(r.yes_no) - cardinality(array_positions(r.yes_no, 1::smallint)) as unmet
                       from reporting.snapshot s
                       join reporting.form_version v on v.form_key = 'conditions'
                       join reporting.unit_report r on r.snapshot_no = s.snapshot_no and r.report_date = s.report_date and r.form_version_no = v.form_version_no
                      where s.report_date = $1 and r.report_date = $1
                        and r.home_code = any(array(select unit_code from reporting.registered_unit where level = 'province'))) as answered
              group by home_code`,
      values: [date],
    }),
  );

async function snapshotOf({ asOwner }: Installation, date: CalendarDate): Promise<{ id: string; no: number }> {
  const { rows } = await asOwner((tx) =>
    tx.query<{ id: string; no: number }>({
      text: 'select id, snapshot_no as no from reporting.snapshot where report_date = $1 order by revision desc limit 1',
      values: [date],
    }),
  );
  const [snapshot] = rows;
  if (!snapshot) throw new Error(`no snapshot of ${date}`);
  return snapshot;
}

async function storedSize({ asOwner }: Installation): Promise<{ rows: number; bytes: number }> {
  const { rows } = await asOwner((tx) =>
    tx.query<{ rows: bigint; bytes: number }>({
      text: `select (select count(*) from reporting.unit_report) as rows,
               (select sum(pg_total_relation_size(relid)) / 1048576 from pg_partition_tree('reporting.unit_report'))::integer as bytes`,
    }),
  );
  return { rows: Number(rows[0]?.rows ?? 0), bytes: rows[0]?.bytes ?? 0 };
}
