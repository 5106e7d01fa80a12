import { percent, pointsBetween } from '#test/independent/arithmetic';
import { type EvidenceSeen, recompute } from '#test/independent/recompute';

type Part = EvidenceSeen['parts'][number];
/** Evidence as the API answers it, one page of it. */
export type EvidenceAnswer = {
  readonly value: number | null;
  readonly formula: EvidenceSeen['formula'];
  readonly rules: readonly unknown[];
  readonly operands: readonly { readonly value: number | null; readonly counted: number; readonly whole: number }[];
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

/** Fetches all pages of a cell's evidence and works the number out from its parts alone. */
export async function recomputedCell(
  get: Get,
  date: string,
  at: string,
): Promise<{ value: number | null; partsWithoutSource: number }> {
  const address = `/daily-reports/${date}/evidence?at=${encodeURIComponent(at)}&limit=200`;
  const first = await get(address);
  const parts = [...first.parts.items];
  for (let next = first.parts.next; next !== null; ) {
    const page = await get(`${address}&after=${next}`);
    parts.push(...page.parts.items);
    next = page.parts.next;
  }
  if (parts.length !== first.parts.total) throw new Error(`${at}: ${parts.length} parts of ${first.parts.total}`);
  return { value: workOut(first, parts), partsWithoutSource: parts.filter(({ source }) => source === null).length };
}

function workOut({ formula, operands }: EvidenceAnswer, parts: readonly Part[]): number | null {
  if (operands.length === 0) return recompute({ formula, operands: [], parts });
  const sums = operandSums(operands, parts);
  const [one, two] = sums;
  if (!one || !two) throw new Error(`${formula.kind} of ${sums.length} operands`);
  if (formula.kind === 'ratio') return percent(one.counted, two.counted, formula.decimals ?? 0);
  return pointsBetween(percent(one.counted, one.whole, 2) ?? 0, percent(two.counted, two.whole, 2) ?? 0);
}

/** The parts of the operands follow one another; each operand ends where its whole is reached. */
function operandSums(operands: EvidenceAnswer['operands'], parts: readonly Part[]): { counted: number; whole: number }[] {
  const left = [...parts];
  return operands.map((operand) => {
    const sum = { counted: 0, whole: 0 };
    for (
      let part = left[0];
      part && sum.whole + part.amount <= operand.whole && (sum.whole < operand.whole || part.amount === 0);
      part = left[0]
    ) {
      sum.whole += part.amount;
      if (part.counted) sum.counted += part.amount;
      left.shift();
    }
    return sum;
  });
}
