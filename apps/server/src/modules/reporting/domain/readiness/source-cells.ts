/** A row of a file by the names of its columns; `line` counts the header as 1. */
export type CellRow = { readonly line: number; readonly cells: Readonly<Record<string, string | undefined>> };
export type CellFault = {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly vi: string;
  readonly en: string;
};
/** A file as read: its columns, its rows. */
export type CellFile = { readonly name: string; readonly columns: readonly string[]; readonly rows: readonly CellRow[] };

export const cellText = ({ cells }: CellRow, column: string): string => (cells[column] ?? '').trim().normalize('NFC');
export const textOrNull = (row: CellRow, column: string): string | null => cellText(row, column) || null;
/** A whole number as written; null for an empty cell. Check the row first. */
export const countOrNull = (row: CellRow, column: string): number | null =>
  cellText(row, column) === '' ? null : Number(cellText(row, column));

/** What a cell must be. */
export type CellRule = { readonly column: string; readonly pattern: RegExp; readonly vi: string; readonly en: string };

export const mustBeGiven = (column: string): CellRule => ({
  column,
  pattern: /\S/,
  vi: 'không được để trống',
  en: 'must not be empty',
});
export const mustBeProvinceCode = (column: string): CellRule => ({
  column,
  pattern: /^\d{2}$/,
  vi: 'mã tỉnh gồm hai chữ số',
  en: 'a province code has two digits',
});
export const mustBeCount = (column: string, mayBeEmpty: boolean): CellRule => ({
  column,
  pattern: mayBeEmpty ? /^\d{0,9}$/ : /^\d{1,9}$/,
  vi: 'phải là số nguyên không âm',
  en: 'must be a whole number, not below zero',
});
export const mustBeOneOf = (column: string, words: readonly string[]): CellRule => ({
  column,
  pattern: new RegExp(`^(?:${words.join('|')})$`),
  vi: `giá trị phải là một trong: ${words.join(', ')}`,
  en: `must be one of: ${words.join(', ')}`,
});

/** Every departure of a file from its rules: missing columns first, and then nothing else, for every row would fault. */
export function cellFaults(
  { name, columns, rows }: CellFile,
  rules: readonly CellRule[],
  columnsWanted: readonly string[],
): readonly CellFault[] {
  const missing = columnsWanted.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    return missing.map((column) => ({
      file: name,
      line: 1,
      column,
      vi: `thiếu cột ${column}`,
      en: `column ${column} is missing`,
    }));
  return rows.flatMap((row) =>
    rules
      .filter(({ column, pattern }) => !pattern.test(cellText(row, column)))
      .map(({ column, vi, en }) => ({ file: name, line: row.line, column, vi, en })),
  );
}

/** A fault for each row whose key stands in a line above. */
export function repeated({ name, rows }: CellFile, column: string, keyOf: (row: CellRow) => string): readonly CellFault[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const key = keyOf(row);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ file: name, line: row.line, column, vi: 'đã có ở dòng trên', en: 'stands in a line above' }];
  });
}
