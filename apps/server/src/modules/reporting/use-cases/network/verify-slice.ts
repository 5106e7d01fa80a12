import type { CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { HomeCode } from '#kernel/ids';
import { answersOf, differenceOf, type LoggedStanding, replayed } from '../../domain/network/replay.ts';
import { punctualityOf } from '../../domain/network/report.ts';
import { selectLedgerCounts } from '../../queries/network/board-queries.ts';
import { selectKeptReports, selectLoggedActs } from '../../queries/network/verify-queries.ts';
import { openFormVersion } from './open-form-version.ts';
import type { Found } from './verify-reports.ts';

type Kept = Awaited<ReturnType<typeof selectKeptReports>>[number];
type Board = Record<string, number>;

/**
 * Compares the reports of a home for a period with their log, their last sendings, and the board that counts them.
 * @param tx on one unchanging picture: rows, log and board are three readings, and what is sent between them is no difference
 */
export async function verifySlice(
  tx: Tx,
  home: HomeCode,
  day: CalendarDate,
  now: Date,
): Promise<{ readonly reports: number; readonly found: readonly Found[] }> {
  const rows = await selectKeptReports(tx, home, day);
  const nameOf = (one: Pick<Kept, 'formVersionNo' | 'reporter'>) => `${one.formVersionNo} ${one.reporter}`;
  const acts = Map.groupBy(await selectLoggedActs(tx, home, day), nameOf);
  const found: Found[] = [];
  const boards = new Map<string, Board>();
  for (const row of rows) {
    const standing = replayed(acts.get(nameOf(row)) ?? []);
    count(boards, row, standing, now);
    const place = `${row.formKey} ${row.reporter}`;
    const ofStanding = differenceOf(row, standing);
    if (ofStanding) found.push({ home, day, kind: 'standing', place, ...ofStanding });
    const { items } = await openFormVersion(tx, row.formVersionNo);
    const ofAnswers = differenceOf(row, answersOf(items, row.document, { findings: row.findings ?? 0, marks: row.marks }));
    if (ofAnswers) found.push({ home, day, kind: 'answers', place, ...ofAnswers });
  }
  for (const board of await selectLedgerCounts(tx, day, now.toISOString(), home, null)) {
    const place = boardOf(board);
    const difference = differenceOf(board, boards.get(place) ?? emptyBoard());
    if (difference) found.push({ home, day, kind: 'board', place, ...difference });
  }
  return { reports: rows.length, found };
}

/** Boards count by form and block: units may answer one form by one block here and by another there. */
const boardOf = ({ formKey, part }: Pick<Kept, 'formKey' | 'part'>) => `${formKey} ${part}`;
const emptyBoard = (): Board => ({
  expected: 0,
  onTime: 0,
  late: 0,
  missing: 0,
  notYet: 0,
  exempt: 0,
  returned: 0,
  approved: 0,
});
const COUNTED_AS = { 'on-time': 'onTime', late: 'late', missing: 'missing', 'not-yet': 'notYet', exempt: 'exempt' } as const;

/** Counts a report as its log says that it stands. */
function count(boards: Map<string, Board>, row: Kept, standing: LoggedStanding, now: Date): void {
  const board = boards.get(boardOf(row)) ?? emptyBoard();
  boards.set(boardOf(row), board);
  const names = ['expected', COUNTED_AS[punctualityOf({ ...standing, dueAt: row.dueAt }, now)]];
  if (standing.state === 'returned' || standing.state === 'approved') names.push(standing.state);
  for (const name of names) board[name] = (board[name] ?? 0) + 1;
}
