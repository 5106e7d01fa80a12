import { BLOCKS, type CumulativeDossierFact, type DossierFact, type StatementFact, type StatementKind } from './day-facts.ts';

type Coded = { readonly code: string };
type StatementColumns = {
  readonly texts: readonly string[];
  readonly kinds: readonly string[];
  readonly text: readonly number[];
  readonly kind: readonly number[];
  readonly commune: readonly number[];
};
type DossierColumns = {
  readonly home: readonly string[];
  readonly level: readonly string[];
  readonly unit: readonly string[];
  readonly direct: readonly number[];
  readonly online: readonly number[];
  readonly returned: readonly number[];
};

/**
 * The statements of a snapshot in the order of their lines.
 * @param communes in the order of the register
 * @throws {Error} when the columns are of another register
 */
export function statementsOf(columns: StatementColumns | null, communes: readonly Coded[]): readonly StatementFact[] {
  if (columns === null) return [];
  const kinds = columns.kinds.map(kindOf);
  return columns.text.map((textNo, at) => {
    const text = columns.texts[textNo];
    const kind = kinds[columns.kind[at] ?? -1];
    const commune = communes[(columns.commune[at] ?? 0) - 1];
    if (text === undefined || !kind || !commune) throw new Error(`statement ${at} of a snapshot is not whole`);
    return { block: kind.block, kind: kind.kind, communeCode: commune.code, text };
  });
}

const KINDS: readonly StatementKind[] = ['obstacle', 'recommendation'];

function kindOf(name: string): Pick<StatementFact, 'block' | 'kind'> {
  const [blockName, kindName] = name.split(' ');
  const block = (['general', ...BLOCKS] as const).find((one) => one === blockName);
  const kind = KINDS.find((one) => one === kindName);
  if (!block || !kind) throw new Error(`no such kind of statement: ${name}`);
  return { block, kind };
}

type DossierRow = CumulativeDossierFact & { readonly unitCode: string };

function dossierRows({ home, level, unit, direct, online, returned }: DossierColumns): readonly DossierRow[] {
  return home.map((provinceCode, at) => ({
    provinceCode,
    level: level[at] === 'province' ? 'province' : 'commune',
    unitCode: unit[at] ?? '',
    direct: direct[at] ?? 0,
    online: online[at] ?? 0,
    returned: returned[at] ?? 0,
  }));
}

/** The dossiers of one day in the order of their lines; null: no row. */
export function dossiersOfDay(columns: DossierColumns | undefined): readonly DossierFact[] | null {
  if (!columns) return null;
  return dossierRows(columns).map(({ provinceCode, level, unitCode, direct, online, returned }) => ({
    provinceCode,
    communeCode: level === 'commune' ? unitCode : null,
    direct,
    online,
    returned,
  }));
}

/** The dossiers since the start of the cumulative period in the order of their lines; null: no row. */
export function cumulativeDossiers(columns: DossierColumns | undefined): readonly CumulativeDossierFact[] | null {
  return columns ? dossierRows(columns).map(({ unitCode: _unitCode, ...row }) => row) : null;
}

/** Dossiers by province and level; null: no row. */
export function sumDossiers(columns: DossierColumns | undefined): readonly CumulativeDossierFact[] | null {
  if (!columns) return null;
  const groups = Map.groupBy(dossierRows(columns), ({ provinceCode, level }) => `${provinceCode} ${level}`);
  const sum = (rows: readonly DossierRow[], count: 'direct' | 'online' | 'returned') =>
    rows.reduce((total, row) => total + row[count], 0);
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const { provinceCode, level } = first;
    return [{ provinceCode, level, direct: sum(rows, 'direct'), online: sum(rows, 'online'), returned: sum(rows, 'returned') }];
  });
}
