import type { Random } from './random.ts';
import { type CsvRow, dayAfter, type RandomDay } from './random-units.ts';

const MET_OR_NOT = ['1', '0', ''] as const;
/** Around every limit between colours. */
const UNMET = [0, 0, 0, 0, 1, 3, 4, 5, 6, 15, 16];

function conditionAnswers(random: Random, items: number, unmet: number): string[] {
  const wrong = new Set(random.shuffle(Array.from({ length: items }, (_, at) => at)).slice(0, unmet));
  return Array.from({ length: items }, (_, at) => (wrong.has(at) ? random.pick(['0', '']) : '1'));
}

/** Adds what should not count, or only the last of which counts: rows of other days, of foreign communes, repeated ones. */
function disturb({ random, units, date }: RandomDay, rows: readonly CsvRow[], answers: () => string[]): CsvRow[] {
  const extra: CsvRow[] = [];
  for (const commune of units.communes) {
    if (random.chance(0.03))
      extra.push([random.pick([dayAfter(date, 1), dayAfter(date, -2), dayAfter(date, -365)]), commune.code, ...answers()]);
    if (random.chance(0.04)) extra.push([date, commune.code, ...answers()]);
  }
  for (const code of units.unknown) extra.push([date, code, ...answers()]);
  return random.chance(0.5) ? random.shuffle([...rows, ...extra]) : [...rows, ...extra];
}

/** Rows of `condition-answers.csv` for the day and the day before. */
export function conditionRows(day: RandomDay, items: number): CsvRow[] {
  const { random, units, date, previousDate } = day;
  const rows: CsvRow[] = [];
  const [today, before] = [!random.chance(0.12), random.chance(0.85)];
  const beforeIsBlank = random.chance(0.08);
  const blank = Array.from({ length: items }, () => '');
  for (const province of units.provinces) {
    const mood = random.pick(['all-green', 'mixed', 'mixed', 'mixed', 'poor', 'silent']);
    for (const code of province.communes) {
      const unmet = mood === 'all-green' ? 0 : mood === 'poor' ? random.pick([4, 5, 16]) : random.pick(UNMET);
      const answers = mood === 'silent' || random.chance(0.04) ? blank : conditionAnswers(random, items, unmet);
      if (today && !(mood !== 'all-green' && random.chance(0.05))) rows.push([date, code, ...answers]);
      const previous = random.chance(0.7) ? answers : conditionAnswers(random, items, random.pick(UNMET));
      if (before && !random.chance(0.03)) rows.push([previousDate, code, ...(beforeIsBlank ? blank : previous)]);
    }
  }
  const disturbed = disturb(day, rows, () => conditionAnswers(random, items, random.pick(UNMET)));
  return today ? disturbed : disturbed.filter(([rowDate, code]) => rowDate !== date || units.unknown.includes(String(code)));
}

/** How many communes of a province meet a criterion: often at the limit of half, at none or at all. */
function metCount(random: Random, communes: number): number {
  const half = communes / 2;
  return random.pick([
    0,
    Math.floor(half),
    Math.ceil(half),
    Math.max(0, Math.ceil(half) - 1),
    communes,
    random.between(0, communes),
  ]);
}

/** Rows of one `commune-answers-*.csv`. */
export function communeAnswerRows(day: RandomDay, items: number): CsvRow[] {
  const { random, units, date } = day;
  if (random.chance(0.12))
    return random.chance(0.5)
      ? []
      : units.communes.map((commune) => [dayAfter(date, 1), commune.code, ...Array(items).fill('1')]);
  const low = Array.from({ length: items }, () => random.pick(['all-low', 'none-low', 'any', 'any', 'any', 'any']));
  const rows = units.provinces.flatMap(({ communes }) => {
    const met = low.map((mood) => {
      const count =
        mood === 'all-low'
          ? Math.max(0, Math.ceil(communes.length / 2) - 1)
          : mood === 'none-low'
            ? communes.length
            : metCount(random, communes.length);
      return new Set(random.shuffle(communes).slice(0, count));
    });
    return communes
      .filter(() => !random.chance(0.01))
      .map((code): CsvRow => [date, code, ...met.map((codes) => (codes.has(code) ? '1' : random.pick(['0', ''])))]);
  });
  return disturb(day, rows, () => Array.from({ length: items }, () => random.pick(MET_OR_NOT)));
}

/** Rows of `province-answers.csv`. */
export function provinceAnswerRows(
  { random, units, date }: RandomDay,
  criteria: readonly { readonly block: string; readonly key: string }[],
): CsvRow[] {
  if (random.chance(0.12)) return [];
  const rows: CsvRow[] = [];
  for (const province of units.provinces) {
    const moods = new Map(
      ['party', 'council', 'committee', 'front'].map((block) => [
        block,
        random.pick(['absent', 'blank', 'zero', 'any', 'any', 'all']),
      ]),
    );
    for (const { block, key } of criteria) {
      const mood = moods.get(block);
      if (mood === 'absent' || random.chance(0.02)) continue;
      const answer = mood === 'blank' ? '' : mood === 'zero' ? '0' : mood === 'all' ? '1' : random.pick(MET_OR_NOT);
      rows.push([date, province.code, block, key, answer]);
      if (random.chance(0.02)) rows.push([dayAfter(date, -1), province.code, block, key, '1']);
    }
  }
  return rows;
}
