/** A cell of the report as its JSON holds it; null is "no value", never zero. */
export type ReportCell = string | number | null;
export type ReportPart = {
  readonly columns: readonly string[];
  /** Each row with the cells of its columns and the address of each, as evidence takes it. */
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly { readonly value: ReportCell; readonly at: string }[];
  }[];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const cellOf = (value: unknown): ReportCell =>
  typeof value === 'string' || typeof value === 'number'
    ? value
    : value === null || value === undefined
      ? null
      : JSON.stringify(value);

/** A figure of the summary: the keys that lead to it, and the address of its evidence. */
export type SummaryFigure = { readonly path: readonly string[]; readonly value: number | null; readonly at: string };

/** The figures of the summary, those within groups and lists too; lists of codes are no figures. */
export function summaryFigures(summary: unknown): readonly SummaryFigure[] {
  return isRecord(summary) ? Object.entries(summary).flatMap(([key, value]) => figuresIn([key], value)) : [];
}

function figuresIn(path: readonly string[], value: unknown): readonly SummaryFigure[] {
  if (typeof value === 'number' || value === null) return [{ path, value, at: `summary/${path.join('.')}` }];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => figuresIn([...path, key], inner));
}

/** Numbers of the annexes in the order of the report. */
export function annexNumbers(annexes: unknown): readonly string[] {
  const order = (annex: string) => annex.split('-').map(Number);
  if (!isRecord(annexes)) return [];
  return Object.keys(annexes).sort((a, b) => {
    const [left, right] = [order(a), order(b)];
    return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
  });
}

/** The rows of an annex; null: there are no raw figures for it, which is not the same as no rows. */
export function annexPart(annexes: unknown, annex: string): ReportPart | null {
  const lines = isRecord(annexes) ? annexes[annex] : null;
  if (!Array.isArray(lines)) return null;
  const records = lines.filter(isRecord);
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const rows = records.map((record, index) => ({
    key: String(index),
    cells: columns.map((column) => ({ value: cellOf(record[column]), at: `annexes/${annex}/${index}/${column}` })),
  }));
  return { columns, rows };
}
