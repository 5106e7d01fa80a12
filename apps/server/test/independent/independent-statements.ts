import { compareNames, percent } from './arithmetic.ts';
import type { IndependentPack, Line } from './independent-pack.ts';

const NOTHING = new Set(
  `không · không có · chưa có · không có vướng mắc · không vướng mắc · chưa có vướng mắc · không phát sinh vướng mắc ·
chưa phát sinh vướng mắc · không có khó khăn · không có khó khăn, vướng mắc · không có vướng mắc, khó khăn · chưa có khó khăn, vướng mắc ·
không có phản hồi · không có ý kiến · không có ý kiến gì · không có đề xuất · chưa có đề xuất · không có hoặc chưa có đề xuất ·
không có kiến nghị · chưa có kiến nghị · không có kiến nghị, đề xuất · chưa có kiến nghị, đề xuất · không có đề xuất, kiến nghị ·
chưa có đề xuất, kiến nghị`
    .normalize('NFC')
    .split('·')
    .map((wording) => wording.trim()),
);

const ANNEXES = [
  ['6', 'general', 'obstacle'],
  ['13', 'party', 'obstacle'],
  ['14', 'party', 'recommendation'],
  ['15', 'council', 'obstacle'],
  ['16', 'council', 'recommendation'],
  ['17', 'committee', 'obstacle'],
  ['18', 'committee', 'recommendation'],
  ['19', 'front', 'obstacle'],
  ['20', 'front', 'recommendation'],
] as const;

function saysNothing(statement: string): boolean {
  const letters = Array.from(statement.toLowerCase());
  while (letters.length > 0 && '.,;:! '.includes(letters.at(-1) ?? '')) letters.pop();
  return letters.length === 0 || NOTHING.has(letters.join(''));
}

/** Annexes 6 and 13 to 20. */
export function independentStatements(pack: IndependentPack): { [annex: string]: Line[] | null } {
  const rows = pack.rows('feedback.csv').filter((row) => row.date === pack.day && pack.provinceOf.has(row.commune_code ?? ''));
  return Object.fromEntries(
    ANNEXES.map(([annex, block, kind]) => {
      const own = rows.filter((row) => row.block === block && row.kind === kind);
      const pairs = new Set(
        own.map((row) =>
          JSON.stringify([row.commune_code, (row.statement_vi ?? '').normalize('NFC').split(/\s+/u).filter(Boolean).join(' ')]),
        ),
      );
      const byProvince = new Map<string, Map<string, number>>();
      for (const pair of pairs) {
        const [commune = '', statement = ''] = JSON.parse(pair) as string[];
        if (saysNothing(statement)) continue;
        const province = pack.provinceOf.get(commune) ?? '';
        const counts = byProvince.get(province) ?? new Map<string, number>();
        counts.set(statement, (counts.get(statement) ?? 0) + 1);
        byProvince.set(province, counts);
      }
      const lines = pack.provinces.flatMap((province) =>
        [...(byProvince.get(province.code) ?? [])]
          .sort(([one, many], [other, more]) => more - many || compareNames(one, other))
          .slice(0, 3)
          .map(
            ([statement, affected]): Line => ({
              province_code: province.code,
              province: province.name,
              statement_vi: statement,
              communes_affected: affected,
              communes: province.communes.length,
              pct: percent(affected, province.communes.length, 1),
            }),
          ),
      );
      return [annex, own.length === 0 ? null : lines];
    }),
  );
}
