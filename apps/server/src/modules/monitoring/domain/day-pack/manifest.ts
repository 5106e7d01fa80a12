import type { CalendarDate } from '#kernel/calendar';
import type { FaultList, Message } from './faults.ts';
import { messages } from './messages.ts';
import type { PackContent } from './pack-files.ts';
import { isReportingDay } from './reporting-day.ts';

/** Which day a pack is about. */
export type Manifest = {
  readonly date: CalendarDate;
  readonly previousDate: CalendarDate;
  /** ISO 8601 with offset: reports that came later belong to the next day. */
  readonly cutOff: string;
  /** Why the figures of communes are not real, or null when they are. */
  readonly synthetic: string | null;
};

const FILE = 'manifest.json';
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const WANTED = {
  day: { vi: 'ngày có thật (YYYY-MM-DD)', en: 'a day that exists (YYYY-MM-DD)' },
  dayBefore: { vi: 'ngày trước "date"', en: 'a day before "date"' },
  instant: { vi: 'thời điểm ISO 8601 có múi giờ', en: 'a moment (ISO 8601) with its offset' },
  reason: { vi: 'lời giải thích hoặc null', en: 'an explanation or null' },
} as const;

/** Reads and checks `manifest.json`; null when it is wrong, which has been told then. */
export function readManifest(content: Pick<PackContent, 'manifest'>, faults: FaultList): Manifest | null {
  const text = content.manifest;
  if (text === null) {
    faults.fatal({ file: FILE, line: 1, column: 1 }, messages.fileMissing());
    return null;
  }
  const values = parseObject(text);
  if (!values || !text.isWellFormed() || /[\uFFFD\0]/.test(text)) {
    faults.fatal({ file: FILE, line: 1, column: 1 }, messages.badJson());
    return null;
  }
  return checkValues(text, values, faults);
}

function checkValues(text: string, values: { readonly [key: string]: unknown }, faults: FaultList): Manifest | null {
  const complain = (key: keyof Manifest, wanted: Message) =>
    faults.fatal(placeOf(text, key), messages.manifestValue(key, wanted));
  const { date, previousDate, cutOff, synthetic } = values;
  const dateIsGood = isDay(date);
  if (!dateIsGood) complain('date', WANTED.day);
  const previousIsGood = isDay(previousDate);
  if (!previousIsGood) complain('previousDate', WANTED.day);
  const inOrder = dateIsGood && previousIsGood && previousDate < date;
  if (dateIsGood && previousIsGood && !inOrder) complain('previousDate', WANTED.dayBefore);
  const cutOffIsGood = isInstant(cutOff);
  if (!cutOffIsGood) complain('cutOff', WANTED.instant);
  const syntheticIsGood = isReason(synthetic);
  if (!syntheticIsGood) complain('synthetic', WANTED.reason);
  return inOrder && cutOffIsGood && syntheticIsGood ? { date, previousDate, cutOff, synthetic } : null;
}

const isDay = (value: unknown): value is CalendarDate => typeof value === 'string' && isReportingDay(value);
const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && INSTANT.test(value) && isReportingDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
const isReason = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && value.trim() !== '' && value.isWellFormed() && !value.includes('\0'));

function parseObject(text: string): { readonly [key: string]: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Where the key stands in the text, or its start when it is missing. */
function placeOf(text: string, key: string) {
  const before = text.slice(0, Math.max(0, text.indexOf(`"${key}"`))).split('\n');
  return { file: FILE, line: before.length, column: (before.at(-1) ?? '').length + 1 } as const;
}
