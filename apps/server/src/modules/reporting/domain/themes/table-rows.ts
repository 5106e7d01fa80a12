/** A row of a file by the names of its columns; the header is line 1. */
export type TableRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };
/** What is wrong with a file, in both languages. `column` is a column's name, empty for the whole line. */
export type FileFault = { readonly line: number; readonly column: string; readonly vi: string; readonly en: string };

/** The columns that a file must have and has not, each a fault of line 1. */
export function missingColumns(columns: readonly string[], needed: readonly string[]): readonly FileFault[] {
  return needed
    .filter((column) => !columns.includes(column))
    .map((column) => ({ line: 1, column, vi: `thiếu cột ${column}`, en: `column ${column} is missing` }));
}

/** A fault when the cell is none of the words. */
export function unlessOneOf({ line, cells }: TableRow, column: string, words: readonly string[]): readonly FileFault[] {
  return words.includes(cells[column] ?? '')
    ? []
    : [
        {
          line,
          column,
          vi: `giá trị phải là một trong: ${words.join(', ')}`,
          en: `must be one of: ${words.join(', ')}`,
        },
      ];
}
