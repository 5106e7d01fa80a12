import type { CalendarDate } from '#kernel/calendar';
import { fold, initials } from './fold.ts';
import { inForceOn, shortName, type UnitLevel, type UnitVersion } from './unit.ts';
import type { UnitHistory } from './unit-history.ts';

type Entry = {
  readonly version: UnitVersion;
  readonly name: string;
  readonly short: string;
  readonly initials: readonly [string, string];
  /** Name, district and province together, for "ba dinh ha noi". */
  readonly place: string;
};

/** Every name and code a unit ever had, folded once. */
export type SearchIndex = readonly Entry[];

/** A unit found, by the version whose name or code fits best; that need not be one in force. */
export type UnitFound = { readonly version: UnitVersion; readonly rank: number };

/** How well an entry fits, best first; between them lies the order of the answers. */
const RANK = { code: 0, whole: 1, codeStart: 2, start: 3, initials: 4, word: 5, middle: 6, words: 7 } as const;

export function searchIndex(history: UnitHistory): SearchIndex {
  const entries: Entry[] = [];
  for (const unitId of history.unitIds()) {
    for (const version of history.versionsOf(unitId)) entries.push(entryOf(history, version));
  }
  return entries;
}

function entryOf(history: UnitHistory, version: UnitVersion): Entry {
  const [name, short] = [fold(version.name), fold(shortName(version.name, version.level))];
  const parents = version.parentId === null ? [] : history.versionsOf(version.parentId);
  const parent = parents.find(({ validTo }) => validTo === version.validTo) ?? parents.at(-1);
  const place = ['', name, fold(version.districtName ?? ''), fold(parent?.name ?? '')].join(' ');
  return { version, name, short, initials: [initials(short), initials(name)], place };
}

/**
 * Units by name or code, old and new, with or without diacritics, from the start or the middle of the name.
 * Order: how well it fits, then as typed with diacritics, then in force on the day before others, then by level, name and code.
 * @param limit the most units to return
 */
export function searchUnits(
  index: SearchIndex,
  typed: string,
  wanted: { readonly day: CalendarDate; readonly limit: number; readonly level?: UnitLevel },
): UnitFound[] {
  const query = fold(typed);
  if (query === '') return [];
  const words = query.split(' ');
  const accented = typed.normalize('NFC').trim().toLowerCase();
  const best = new Map<string, { found: UnitFound; order: string }>();
  for (const entry of index) {
    if (wanted.level && entry.version.level !== wanted.level) continue;
    const rank = rankOf(entry, query, words);
    if (rank === null) continue;
    const order = orderOf(entry.version, rank, accented, wanted.day);
    const known = best.get(entry.version.unitId);
    if (!known || order < known.order) best.set(entry.version.unitId, { found: { version: entry.version, rank }, order });
  }
  return [...best.values()]
    .sort((left, right) => (left.order < right.order ? -1 : 1))
    .slice(0, wanted.limit)
    .map(({ found }) => found);
}

function rankOf(entry: Entry, query: string, words: readonly string[]): number | null {
  const { code } = entry.version;
  if (code === query) return RANK.code;
  if (entry.name === query || entry.short === query) return RANK.whole;
  if (code?.startsWith(query)) return RANK.codeStart;
  if (entry.short.startsWith(query) || entry.name.startsWith(query)) return RANK.start;
  if (entry.initials.includes(query)) return RANK.initials;
  if (entry.name.includes(` ${query}`)) return RANK.word;
  if (entry.short.includes(query)) return RANK.middle;
  return words.length > 1 && words.every((word) => entry.place.includes(` ${word}`)) ? RANK.words : null;
}

const LEVEL_ORDER: Readonly<Record<UnitLevel, string>> = { country: '0', province: '1', commune: '2' };

function orderOf(version: UnitVersion, rank: number, accented: string, day: CalendarDate): string {
  const asTyped = rank === RANK.code || version.name.toLowerCase().includes(accented) ? '0' : '1';
  const now = inForceOn(version, day) ? '0' : version.state === 'in-force' ? '1' : '2';
  return [rank, asTyped, now, LEVEL_ORDER[version.level], version.name, version.code ?? '~', version.unitId].join('|');
}
