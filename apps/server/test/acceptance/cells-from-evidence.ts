import { percent, pointsBetween } from '#test/independent/arithmetic';
import { type EvidenceSeen, recompute } from '#test/independent/recompute';

type Part = EvidenceSeen['parts'][number];
/** Evidence as the API answers it, one page of it. */
export type EvidenceAnswer = {
  readonly value: number | null;
  readonly formula: EvidenceSeen['formula'];
  readonly rules: readonly unknown[];
  readonly operands: readonly {
    readonly value: number | null;
    readonly formula: EvidenceSeen['formula'];
    readonly counted: number;
    readonly whole: number;
  }[];
  readonly parts: {
    readonly items: readonly (Part & { readonly source: unknown })[];
    readonly total: number;
    readonly next: string | null;
  };
};
type Get = (path: string) => Promise<EvidenceAnswer>;

/** The addresses of every number of a report, `annexes/4/12/green_pct`, with the number printed there. */
export function numericCells(report: Readonly<Record<'summary' | 'annexes', unknown>>): { at: string; printed: number }[] {
  return [...numbersIn(report.summary, 'summary', '.'), ...numbersIn(report.annexes, 'annexes', '/')];
}

/** `summary/overdueByGroup.I`, but `annexes/4/12/green_pct`. */
function numbersIn(tree: unknown, path: string, separator: '.' | '/'): { at: string; printed: number }[] {
  if (typeof tree === 'number') return [{ at: path, printed: tree }];
  if (typeof tree !== 'object' || tree === null) return [];
  const inner = path === 'summary' ? '/' : separator;
  return Object.entries(tree).flatMap(([key, value]) => numbersIn(value, `${path}${inner}${key}`, separator));
}

export type Recomputed = {
  readonly value: number | null;
  readonly answered: number | null;
  readonly partsWithoutSource: number;
};

/** Fetches all pages of a cell's evidence and works the number out from its parts alone. */
export const recomputedCell = (get: Get, date: string, at: string): Promise<Recomputed> =>
  recomputedFigure(get, `/daily-reports/${date}/evidence?at=${encodeURIComponent(at)}`);

/** The same for the evidence at any address. */
export async function recomputedFigure(get: Get, path: string): Promise<Recomputed> {
  const address = `${path}&limit=200`;
  const first = await get(address);
  const parts = [...first.parts.items];
  for (let next = first.parts.next; next !== null; ) {
    const page = await get(`${address}&after=${next}`);
    parts.push(...page.parts.items);
    next = page.parts.next;
  }
  if (parts.length !== first.parts.total) throw new Error(`${path}: ${parts.length} parts of ${first.parts.total}`);
  return {
    value: workOut(first, parts),
    answered: first.value,
    partsWithoutSource: parts.filter(({ source }) => source === null).length,
  };
}

function workOut({ formula, operands }: EvidenceAnswer, parts: readonly Part[]): number | null {
  if (operands.length === 0) return recompute({ formula, operands: [], parts });
  const [one, two] = partsOfOperands(operands, parts);
  const [first, second] = operands;
  if (!one || !two || !first || !second) throw new Error(`${formula.kind} of ${operands.length} operands`);
  if (formula.kind === 'ratio') return percent(counted(one), counted(two), formula.decimals ?? 0);
  const values = [recompute({ ...first, operands: [], parts: one }), recompute({ ...second, operands: [], parts: two })] as const;
  return pointsBetween(values[0] ?? 0, values[1] ?? 0);
}

/** June averages may have a decimal; both sides of a ratio are counted in tenths of a dossier. */
const counted = (parts: readonly Part[]): number =>
  Math.round(parts.reduce((sum, part) => sum + (part.counted ? part.amount : 0), 0) * 10);

/** The parts of the operands follow one another; each operand ends where its whole is reached. */
function partsOfOperands(operands: EvidenceAnswer['operands'], parts: readonly Part[]): readonly (readonly Part[])[] {
  const left = [...parts];
  return operands.map((operand) => {
    const own: Part[] = [];
    let whole = 0;
    for (
      let part = left[0];
      part && whole + part.amount <= operand.whole && (whole < operand.whole || part.amount === 0);
      part = left[0]
    ) {
      whole += part.amount;
      own.push(part);
      left.shift();
    }
    return own;
  });
}
