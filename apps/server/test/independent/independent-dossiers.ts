import { compareFractions, percent } from './arithmetic.ts';
import type { Row } from './csv.ts';
import type { IndependentPack, Line } from './independent-pack.ts';

type Counts = { direct: number; online: number; returned: number; total: number };

function add(rows: readonly Row[]): Counts {
  const column = (name: string) => rows.reduce((total, row) => total + Number(row[name]), 0);
  return {
    direct: column('direct'),
    online: column('online'),
    returned: column('returned'),
    total: column('direct') + column('online'),
  };
}

const share = (counts: Counts, decimals = 2) => percent(counts.online, counts.total, decimals);

/** Annex 8 with its three tables, and the province with the lowest online share since the start. */
export function independentDossiers(pack: IndependentPack) {
  const known = pack
    .rows('dossiers-day.csv')
    .filter((row) => row.date === pack.dayBefore && (row.commune_code === '' || pack.provinceOf.has(row.commune_code ?? '')));
  const june = new Map(pack.rows('june-average.csv').map((row) => [row.province_code, Number(row.june_daily_average)]));
  const juneSum = june.size === 0 ? null : [...june.values()].reduce((total, value) => total + value, 0);
  const dayTable = (rows: readonly Row[], withJune: boolean): Line[] | null => {
    if (known.length === 0) return null;
    const line = (code: string, name: string, own: readonly Row[], average: number | null): Line => {
      const counts = add(own);
      const { direct, online, returned, total } = counts;
      return {
        province_code: code,
        province: name,
        direct,
        online,
        returned,
        total,
        online_pct: share(counts),
        ...(withJune && { june_daily_average: average }),
      };
    };
    const lines = pack.provinces.map((p) =>
      line(
        p.code,
        p.name,
        rows.filter((row) => row.province_code === p.code),
        june.get(p.code) ?? null,
      ),
    );
    return [...lines.sort((a, b) => Number(b.total) - Number(a.total)), line('ALL', 'Tổng', rows, juneSum)];
  };
  const cumulative = pack.rows('dossiers-cumulative.csv');
  const sides = (rows: readonly Row[]) => ({
    province: add(rows.filter((row) => row.level === 'province')),
    commune: add(rows.filter((row) => row.level === 'commune')),
    total: add(rows),
  });
  const cumulativeLine = (code: string, name: string, rows: readonly Row[]): Line => {
    const line: Line = { province_code: code, province: name };
    for (const figure of ['direct', 'online', 'returned', 'total'] as const) {
      for (const [side, counts] of Object.entries(sides(rows))) line[`${figure}_${side}`] = counts[figure];
    }
    for (const [side, counts] of Object.entries(sides(rows))) line[`online_pct_${side}`] = share(counts);
    return line;
  };
  const ranked = pack.provinces.map((p) => {
    const rows = cumulative.filter((row) => row.province_code === p.code);
    return { ...p, rows, counts: add(rows) };
  });
  const withDossiers = ranked
    .filter((p) => p.counts.total > 0)
    .sort((a, b) => compareFractions(b.counts.online, b.counts.total, a.counts.online, a.counts.total));
  const lowest = [...withDossiers].sort(
    (a, b) =>
      compareFractions(a.counts.online, a.counts.total, b.counts.online, b.counts.total) ||
      pack.provinces.findIndex((p) => p.code === a.code) - pack.provinces.findIndex((p) => p.code === b.code),
  )[0];
  const order = [...withDossiers, ...ranked.filter((p) => p.counts.total === 0)];
  return {
    annexes: {
      '8-1': dayTable(known, true),
      '8-2': dayTable(
        known.filter((row) => row.commune_code !== ''),
        false,
      ),
      '8-3':
        cumulative.length === 0
          ? null
          : [...order.map((p) => cumulativeLine(p.code, p.name, p.rows)), cumulativeLine('ALL', 'Tổng', cumulative)],
    },
    lowestOnlineCumulative: lowest ? { provinceCode: lowest.code, onlinePct: share(lowest.counts) } : null,
  };
}
