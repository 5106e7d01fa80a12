/** The files of a day pack, in the order in which they are checked and their faults are printed. */
export const PACK_FILES = [
  'manifest.json', 'provinces.csv', 'communes.csv', 'conditions.csv', 'criteria.csv', 'condition-answers.csv',
  'commune-answers-party.csv', 'commune-answers-council.csv', 'commune-answers-committee.csv', 'commune-answers-front.csv',
  'province-answers.csv', 'feedback.csv', 'task-groups.csv', 'tasks.csv', 'task-assignments.csv', 'dossiers-day.csv',
  'dossiers-cumulative.csv', 'june-average.csv',
] as const;
export type PackFile = (typeof PACK_FILES)[number];
export type TableFile = Exclude<PackFile, 'manifest.json'>;

/** The bytes of a pack's files by name. Names that are not in `PACK_FILES` (its README, `expected/`) do not belong to it. */
export type PackBytes = ReadonlyMap<string, Uint8Array>;

/** File and line of a raw figure: the header is line 1; a row with line breaks in quotes stands on its first line. */
export type SourcePlace = { readonly file: TableFile; readonly line: number };
