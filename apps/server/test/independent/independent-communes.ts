import { compareFractions, compareNames, percent, pointsBetween } from './arithmetic.ts';
import type { Row } from './csv.ts';
import { communeRows, type IndependentPack, type Line } from './independent-pack.ts';

const CONDITIONS = Array.from({ length: 16 }, (_, at) => `c${String(at + 1).padStart(2, '0')}`);
const BLOCKS = ['party', 'council', 'committee', 'front'];

function colourOf(row: Row | undefined): 'none' | 'green' | 'yellow' | 'red' {
  const answers = CONDITIONS.map((column) => row?.[column] ?? '');
  if (answers.every((answer) => answer === '')) return 'none';
  const unmet = answers.filter((answer) => answer !== '1').length;
  return unmet === 0 ? 'green' : unmet > 4 ? 'red' : 'yellow';
}

/** Annexes 4 and 5, and the figures of the text that rest on the conditions. */
export function independentConditions(pack: IndependentPack) {
  const today = communeRows(pack, 'condition-answers.csv', pack.day);
  const yesterday = communeRows(pack, 'condition-answers.csv', pack.dayBefore);
  const anyYesterday = yesterday !== null && [...yesterday.values()].some((row) => colourOf(row) !== 'none');
  const colours = (rows: Map<string, Row> | null, codes: readonly string[], colour: string) =>
    codes.filter((code) => colourOf(rows?.get(code)) === colour).length;
  const provinces = pack.provinces.map((province) => {
    const count = (colour: string) => colours(today, province.communes, colour);
    return { ...province, all: province.communes.length, green: count('green'), yellow: count('yellow'), red: count('red') };
  });
  const change = (now: number | null, codes: readonly string[]) => {
    const before = percent(colours(yesterday, codes, 'green'), codes.length, 2);
    return anyYesterday && now !== null && before !== null ? pointsBetween(now, before) : null;
  };
  const annex4 = provinces
    .toSorted((a, b) => compareFractions(a.green, a.all, b.green, b.all))
    .map((p): Line => {
      const reported = p.green + p.yellow + p.red;
      const greenPct = percent(p.green, p.all, 2);
      return {
        province_code: p.code,
        province: p.name,
        communes: p.all,
        green: p.green,
        yellow: p.yellow,
        red: p.red,
        reported,
        reported_pct: percent(reported, p.all, 2),
        green_pct: greenPct,
        change_pct_points: change(greenPct, p.communes),
      };
    });
  const met = (codes: readonly string[], column: string) => codes.filter((code) => today?.get(code)?.[column] === '1').length;
  const annex5 = provinces.map(
    (p): Line => ({
      province_code: p.code,
      province: p.name,
      communes: p.all,
      ...Object.fromEntries(CONDITIONS.map((column) => [column, percent(met(p.communes, column), p.all, 2)])),
    }),
  );
  const everyCommune = pack.provinces.flatMap((province) => province.communes);
  const sum = (read: (p: (typeof provinces)[number]) => number) => provinces.reduce((total, p) => total + read(p), 0);
  const share = (green: number) => percent(green, everyCommune.length, 2);
  const greenBefore = colours(yesterday, everyCommune, 'green');
  const below100 = (column: string) => provinces.filter((p) => met(p.communes, column) < p.all).map((p) => p.code);
  const all = {
    annexes: { '4': annex4, '5': annex5 },
    summary: {
      communes: everyCommune.length,
      communesReported: sum((p) => p.green + p.yellow + p.red),
      provincesReported: provinces.filter((p) => p.green + p.yellow + p.red > 0).length,
      green: sum((p) => p.green),
      yellow: sum((p) => p.yellow),
      red: sum((p) => p.red),
      greenPct: share(sum((p) => p.green)),
      greenPrevious: anyYesterday ? greenBefore : null,
      greenPreviousPct: anyYesterday ? share(greenBefore) : null,
      greenPctChange: change(share(sum((p) => p.green)), everyCommune),
      provincesGreenOver50: provinces.filter((p) => p.green * 2 > p.all).length,
      provincesGreenOver70: provinces.filter((p) => p.green * 10 > p.all * 7).length,
      provincesGreen100: provinces.filter((p) => p.green === p.all).length,
      provincesGreen100Codes: provinces.filter((p) => p.green === p.all).map((p) => p.code),
      condition13Below100: below100('c13'),
      condition14Below100: below100('c14'),
      condition15Met: met(everyCommune, 'c15'),
      condition15Pct: share(met(everyCommune, 'c15')),
    },
  };
  if (today !== null) return all;
  const none = Object.fromEntries(Object.keys(all.summary).map((key) => [key, null]));
  const { communes, greenPrevious, greenPreviousPct } = all.summary;
  return { annexes: { '4': null, '5': null }, summary: { ...none, communes, greenPrevious, greenPreviousPct } };
}

/** Annexes 9 to 12 and the criteria named in section I.3 b. */
export function independentCriteria(pack: IndependentPack) {
  const annexes: { [annex: string]: Line[] | null } = {};
  const criteriaNamed: { [block: string]: { key: string; provincesBelow50: number }[] | null } = {};
  const criteria = pack.rows('criteria.csv').filter((row) => row.level === 'commune');
  BLOCKS.forEach((block, at) => {
    const rows = communeRows(pack, `commune-answers-${block}.csv`, pack.day);
    const printed = criteria
      .filter((criterion) => criterion.block === block)
      .map((criterion) => {
        const key = criterion.key ?? '';
        const shares = pack.provinces.map((p) => ({
          code: p.code,
          name: p.name,
          all: p.communes.length,
          met: p.communes.filter((code) => rows?.get(code)?.[key] === '1').length,
        }));
        const below = shares
          .filter((p) => 2 * p.met < p.all)
          .sort((a, b) => compareFractions(a.met, a.all, b.met, b.all) || compareNames(a.name, b.name));
        return { key, name: criterion.name_vi ?? '', no: Number(criterion.no), below };
      })
      .filter((criterion) => criterion.below.length > 0)
      .sort((a, b) => b.below.length - a.below.length || a.no - b.no);
    annexes[String(9 + at)] =
      rows === null ? null : printed.flatMap(({ key, name, below }) => criterionLines(pack, key, name, below));
    criteriaNamed[block] =
      rows === null
        ? null
        : printed
            .filter((criterion, place) => place < 2 || criterion.below.length === printed[1]?.below.length)
            .map(({ key, below }) => ({ key, provincesBelow50: below.length }));
  });
  return { annexes, criteriaNamed };
}

type Below = { readonly code: string; readonly name: string; readonly met: number; readonly all: number };

function criterionLines(pack: IndependentPack, key: string, name: string, below: readonly Below[]): Line[] {
  const head = { criterion_key: key, name_vi: name, provinces_below_50: below.length };
  if (below.length === pack.provinces.length) {
    return [{ ...head, all_provinces: 1, rank: null, province_code: null, province: null, met: null, communes: null, pct: null }];
  }
  return below.slice(0, 10).map((p, place) => ({
    ...head,
    all_provinces: 0,
    rank: place + 1,
    province_code: p.code,
    province: p.name,
    met: p.met,
    communes: p.all,
    pct: percent(p.met, p.all, 2),
  }));
}

/** Annex 21. */
export function independentProvinceCriteria(pack: IndependentPack): Line[] | null {
  const rows = pack.rows('province-answers.csv').filter((row) => row.date === pack.day);
  if (rows.length === 0) return null;
  const criteria = pack.rows('criteria.csv').filter((row) => row.level === 'province');
  return pack.provinces.map((province) => {
    const line: Line = { province_code: province.code, province: province.name };
    for (const block of BLOCKS) {
      const total = criteria.filter((criterion) => criterion.block === block).length;
      const answers = rows.filter((row) => row.province_code === province.code && row.block === block && row.answer !== '');
      const met = answers.length === 0 ? null : answers.filter((row) => row.answer === '1').length;
      line[`${block}_met`] = met;
      line[`${block}_total`] = total;
      line[`${block}_pct`] = met === null ? null : percent(met, total, 2);
    }
    return line;
  });
}
