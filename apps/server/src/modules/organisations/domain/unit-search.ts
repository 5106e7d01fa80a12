import type { CalendarDate } from '#kernel/calendar';
import { accentKey, fold, initials } from './fold.ts';
import { inForceOn, shortName, type UnitLevel, type UnitVersion } from './unit.ts';
import type { UnitHistory } from './unit-history.ts';

type Entry = {
  readonly version: UnitVersion;
  /** Which unit, counted from 0. */
  readonly unit: number;
  readonly name: string;
  readonly short: string;
  readonly initials: readonly [string, string];
  /** Name, district and province together, for "ba dinh ha noi". */
  readonly place: string;
  readonly accents: string;
  /** All that any rank looks at: what is not in here does not fit, so most entries cost one look. */
  readonly all: string;
};

/** Every name and code a unit ever had, folded once, in the order of level, name and code. */
export type SearchIndex = { readonly entries: readonly Entry[]; readonly units: number };

/** How well an entry fits, best first. */
const RANK = {
  code: 0,
  whole: 1,
  codeStart: 2,
  provinceInitials: 3,
  start: 4,
  initials: 5,
  word: 6,
  middle: 7,
  phrase: 8,
  words: 9,
} as const;
/** A unit of the past stands behind units in force that fit up to three ranks worse: an old whole name behind a beginning. */
const PAST = 3.5;
/** Among equal ranks, what has the diacritics as typed comes first. */
const OTHER_ACCENTS = 0.25;

/** Scores are whole quarters. */
const QUARTERS = 4;
/** More than there are versions; a score in quarters times this stays an exact number. */
const PLACES = 2 ** 24;

const LEVEL_ORDER: Readonly<Record<UnitLevel, string>> = { country: '0', province: '1', commune: '2' };

/** Folds every name and code once; made again for each revision of the catalogue. */
export function searchIndex(history: UnitHistory): SearchIndex {
  const entries: { key: string; entry: Entry }[] = [];
  let units = 0;
  for (const unitId of history.unitIds()) {
    for (const version of history.versionsOf(unitId)) {
      const entry = entryOf(history, version, units);
      entries.push({
        key: [LEVEL_ORDER[version.level], entry.name, version.code ?? '~', unitId, version.validFrom].join('|'),
        entry,
      });
    }
    units += 1;
  }
  entries.sort((left, right) => (left.key < right.key ? -1 : 1));
  return { entries: entries.map(({ entry }) => entry), units };
}

function entryOf(history: UnitHistory, version: UnitVersion, unit: number): Entry {
  const [name, short] = [fold(version.name), fold(shortName(version.name, version.level))];
  const parents = version.parentId === null ? [] : history.versionsOf(version.parentId);
  const parent = parents.find(({ validTo }) => validTo === version.validTo) ?? parents.at(-1);
  const place = ['', name, fold(version.districtName ?? ''), fold(parent?.name ?? '')].join(' ');
  const letters = [initials(short), initials(name)] as const;
  const all = [version.code ?? '', ...letters, place].join(' ');
  return { version, unit, name, short, initials: letters, place, accents: accentKey(version.name), all };
}

/**
 * Units by name or code, old and new, with or without diacritics, from the start or the middle of the name, or by the first
 * letters. Order: how well it fits, units in force on the day before those of the past, diacritics as typed, then level,
 * name and code.
 * @param wanted.limit the most units to return
 * @returns each unit once, by its version that fits best
 */
export function searchUnits(
  index: SearchIndex,
  typed: string,
  wanted: { readonly day: CalendarDate; readonly limit: number; readonly level?: UnitLevel },
): UnitVersion[] {
  const query = fold(typed);
  if (query === '') return [];
  const words = query.split(' ').map((word) => ` ${word}`);
  const longest = query.split(' ').reduce((long, word) => (word.length > long.length ? word : long));
  const typedAccents = accentKey(typed);
  const accents = typedAccents === query ? null : typedAccents;
  // One number holds score and place, so that numbers alone are compared: 14,000 entries are searched at each key stroke.
  const best = new Float64Array(index.units).fill(Number.POSITIVE_INFINITY);
  index.entries.forEach((entry, place) => {
    const { version } = entry;
    if (!entry.all.includes(longest) || (wanted.level && version.level !== wanted.level)) return;
    const rank = rankOf(entry, query, words);
    if (rank === null) return;
    const otherAccents = accents !== null && !entry.accents.includes(accents);
    const score = rank + (inForceOn(version, wanted.day) ? 0 : PAST) + (otherAccents ? OTHER_ACCENTS : 0);
    best[entry.unit] = Math.min(best[entry.unit] ?? 0, score * QUARTERS * PLACES + place);
  });
  let fitting = 0;
  for (let unit = 0; unit < best.length; unit += 1) {
    const key = best[unit] ?? Number.POSITIVE_INFINITY;
    if (key < Number.POSITIVE_INFINITY) {
      best[fitting] = key;
      fitting += 1;
    }
  }
  const keys = best.subarray(0, fitting).sort().subarray(0, wanted.limit);
  return Array.from(keys).flatMap((key) => index.entries[key % PLACES]?.version ?? []);
}

function rankOf(entry: Entry, query: string, words: readonly string[]): number | null {
  const { code, level } = entry.version;
  if (code === query) return RANK.code;
  if (entry.name === query || entry.short === query) return RANK.whole;
  if (code?.startsWith(query)) return RANK.codeStart;
  if (entry.initials.includes(query) && level === 'province') return RANK.provinceInitials;
  if (entry.short.startsWith(query) || entry.name.startsWith(query)) return RANK.start;
  if (entry.initials.includes(query)) return RANK.initials;
  if (entry.name.includes(` ${query}`)) return RANK.word;
  if (entry.short.includes(query)) return RANK.middle;
  if (entry.place.includes(` ${query}`)) return RANK.phrase;
  return words.length > 1 && words.every((word) => entry.place.includes(word)) ? RANK.words : null;
}
