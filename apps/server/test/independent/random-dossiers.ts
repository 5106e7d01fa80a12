import { type CsvRow, dayAfter, type RandomDay } from './random-units.ts';

/** Rows of `dossiers-day.csv`: few dossiers, so that totals tie; other days, foreign communes and provinces without any row. */
export function dossierRows({ random, units, date, previousDate }: RandomDay): CsvRow[] {
  if (random.chance(0.12)) return [];
  const counts = (most: number) => [random.between(0, most), random.between(0, most), random.between(0, most)];
  const rows = units.provinces.flatMap((province) => {
    const mood = random.pick(['none', 'zero', 'few', 'many', 'many', 'province-only']);
    if (mood === 'none') return [];
    const most = mood === 'zero' ? 0 : mood === 'few' ? 1 : 30;
    const own: CsvRow[] = random.chance(0.9) ? [[previousDate, province.code, '', ...counts(most)]] : [];
    const communes =
      mood === 'province-only'
        ? []
        : mood === 'few'
          ? province.communes.slice(0, 2)
          : province.communes.filter(() => random.chance(0.7));
    for (const code of communes) {
      own.push([previousDate, province.code, code, ...counts(most)]);
      if (random.chance(0.05))
        own.push([previousDate, province.code, code, ...counts(most)], [date, province.code, code, ...counts(99)]);
    }
    return own;
  });
  const [first] = units.provinces;
  if (first && random.chance(0.5)) {
    rows.push(...units.unknown.map((code): CsvRow => [previousDate, first.code, code, 9, 9, 9]), [
      dayAfter(date, -2),
      first.code,
      '',
      7,
      7,
      7,
    ]);
  }
  return random.shuffle(rows);
}

/** Rows of `dossiers-cumulative.csv`: shares that tie though their counts differ, shares on a rounding tie, provinces without dossiers. */
export function cumulativeRows({ random, units }: RandomDay): CsvRow[] {
  if (random.chance(0.12)) return [];
  return units.provinces.flatMap((province) => {
    const mood = random.pick(['none', 'zero', 'tie', 'tie', 'half-up', 'large', 'large']);
    if (mood === 'none') return [];
    return ['province', 'commune']
      .filter(() => random.chance(0.95))
      .map((level): CsvRow => {
        const times = random.between(1, 5);
        const amounts = {
          zero: [0, 0],
          tie: [times, times],
          'half-up': [random.between(0, 32), random.between(0, 32)],
          large: [random.between(0, 9_000_000), random.between(0, 9_000_000)],
        }[mood] ?? [0, 0];
        return [province.code, level, ...amounts, random.between(0, 1000)];
      });
  });
}

/** Rows of `june-average.csv`, some with a half, some missing. */
export function juneRows({ random, units }: RandomDay): CsvRow[] {
  if (random.chance(0.12)) return [];
  return units.provinces
    .filter(() => random.chance(0.9))
    .map((province) => [province.code, random.between(0, 9000) + random.pick([0, 0, 0.5])]);
}
