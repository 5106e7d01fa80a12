import { addDays, type CalendarDate, calendarDate } from '../../apps/server/src/kernel/calendar.ts';
import { type DayPack, readDayPack } from '../../apps/server/src/modules/monitoring/intake/read-day-pack.ts';
import { readPackDirectory } from '../../apps/server/src/modules/monitoring/intake/read-pack-directory.ts';
import { SHIPPED_DAY } from '../../apps/server/test/independent/shipped-day.ts';

export type PackFiles = ReadonlyMap<string, Uint8Array>;

const SHIPPED_DATES: readonly CalendarDate[] = [calendarDate('2025-09-22'), calendarDate('2025-09-21')];
/** The first day that the rules of the report hold for, and then every other day, so that no pack holds another's day before. */
const FIRST = calendarDate('2025-07-02');
const STEP_DAYS = 2;

/** The shipped pack, as it would look for another day; a different one for each number, all before the shipped day. */
export async function packFor(
  number: number,
  share: 'full' | 'half',
): Promise<{ readonly date: CalendarDate; readonly files: PackFiles }> {
  const date = addDays(FIRST, number * STEP_DAYS);
  if (SHIPPED_DATES.some((shipped) => date >= shipped)) throw new RangeError(`no day is left for pack ${number}`);
  const shipped = await readPackDirectory(SHIPPED_DAY);
  const kept = share === 'half' ? everyOtherCommune(textOf(shipped, 'communes.csv')) : null;
  const files = [...shipped.keys()].map((file) => {
    const text = kept ? onlyCommunes(textOf(shipped, file), kept) : textOf(shipped, file);
    return [file, Buffer.from(onDate(text, date))] as const;
  });
  return { date, files: new Map(files) };
}

/** @throws {Error} when the pack has faults, which these never have */
export function checkedPack(files: PackFiles): DayPack {
  const { pack, faults } = readDayPack(files);
  if (!pack) throw new Error(`a generated pack has faults, the first: ${JSON.stringify(faults[0])}`);
  return pack;
}

const textOf = (files: PackFiles, file: string) => Buffer.from(files.get(file) ?? []).toString('utf8');

/** Both dates of the pack at once: a task may be due on one of them, which changes nothing that is measured. */
function onDate(text: string, date: CalendarDate): string {
  const [today = date, before = date] = SHIPPED_DATES;
  return text.replaceAll(before, addDays(date, -1)).replaceAll(today, date);
}

function everyOtherCommune(communes: string): ReadonlySet<string> {
  return new Set(
    communes
      .split('\n')
      .slice(1)
      .filter((_, at) => at % 2 === 0)
      .map((line) => line.slice(0, line.indexOf(','))),
  );
}

/** Leaves out the rows of other communes; in every file the code stands before any text in quotes. */
function onlyCommunes(text: string, kept: ReadonlySet<string>): string {
  const [header = '', ...rows] = text.split('\n');
  const column = header.split(',').indexOf('commune_code');
  if (column < 0) return text;
  const stays = (code: string | undefined) => code === undefined || code === '' || kept.has(code);
  return [header, ...rows.filter((row) => stays(row.split(',')[column]))].join('\n');
}
