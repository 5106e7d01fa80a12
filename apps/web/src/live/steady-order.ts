/** The order in which rows were shown, and what decided the place of each. */
export type Arrangement = ReadonlyMap<string, string>;

export type Arranged<Row> = {
  /** What decides where a row stands, such as its standing; a row whose place is another than when it was arranged has moved. */
  readonly placeOf: (row: Row) => string;
  readonly keyOf: (row: Row) => string;
};

export function arrangementOf<Row>(rows: readonly Row[], { keyOf, placeOf }: Arranged<Row>): Arrangement {
  return new Map(rows.map((row) => [keyOf(row), placeOf(row)]));
}

/**
 * Rows as they stand now, in the order of an arrangement.
 * @param wanted the rows that would be shown now, in the order they would have
 * @param all every row there is: one that is wanted no longer stays until the next arrangement
 * @returns `moved`: rows that came in, or whose place became another; `isOther`: arranged anew, the list would look otherwise
 */
export function inArrangement<Row>(
  arrangement: Arrangement,
  wanted: readonly Row[],
  all: readonly Row[],
  { keyOf, placeOf }: Arranged<Row>,
): { readonly shown: readonly Row[]; readonly moved: readonly Row[]; readonly isOther: boolean } {
  const byKey = new Map(all.map((row) => [keyOf(row), row]));
  const shown = [...arrangement.keys()].flatMap((key) => byKey.get(key) ?? []);
  const moved = new Map<string, Row>();
  for (const row of [...wanted, ...shown]) if (arrangement.get(keyOf(row)) !== placeOf(row)) moved.set(keyOf(row), row);
  const isOther = wanted.length !== shown.length || wanted.some((row, at) => shown[at] !== row);
  return { shown, moved: [...moved.values()], isOther };
}
