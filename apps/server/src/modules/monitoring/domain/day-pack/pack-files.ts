/** The files of a day pack, in the order in which they are checked and their faults are printed. */
export const PACK_FILES = [
  'manifest.json',
  'provinces.csv',
  'communes.csv',
  'conditions.csv',
  'criteria.csv',
  'condition-answers.csv',
  'commune-answers-party.csv',
  'commune-answers-council.csv',
  'commune-answers-committee.csv',
  'commune-answers-front.csv',
  'province-answers.csv',
  'feedback.csv',
  'task-groups.csv',
  'tasks.csv',
  'task-assignments.csv',
  'dossiers-day.csv',
  'dossiers-cumulative.csv',
  'june-average.csv',
] as const;
export type PackFile = (typeof PACK_FILES)[number];
export type TableFile = Exclude<PackFile, 'manifest.json'>;

/** A row as it was split: the line of its start and its cells. */
export type Row = { readonly line: number; readonly cells: readonly string[] };

/** A file split into rows; `brokenAt`: where a quote was misplaced or left open, so that no row follows. */
export type SplitFile = {
  readonly rows: readonly Row[];
  readonly brokenAt: { readonly line: number; readonly column: number } | null;
};

/**
 * The content of a pack. What was not valid UTF-8 stands as U+FFFD.
 * A file that is missing is null or absent. The header is line 1; a row with line breaks in quotes stands on its first line.
 */
export type PackContent = { readonly manifest: string | null; readonly tables: ReadonlyMap<TableFile, SplitFile> };
