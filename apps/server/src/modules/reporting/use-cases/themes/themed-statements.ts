import type { Clock } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import type { CommuneFact, StatementFact } from '../../domain/day-facts.ts';
import type { Snapshot, SnapshotId } from '../../domain/snapshot.ts';
import { normaliseStatement } from '../../domain/statement.ts';
import { NO_ISSUE_THEME } from '../../domain/themes/taxonomy.ts';
import { selectSnapshot } from '../../queries/snapshot-queries.ts';
import { snapshotOf } from '../read-snapshots.ts';
import { classifyStatements, themeTeller } from './classify-statements.ts';
import { statementsOfSnapshot } from './statements-of-day.ts';

/** What a commune wrote, with the theme it has now; `confidence` is the automatic choice's, whoever decided. */
export type ThemedStatement = StatementFact & {
  readonly theme: string;
  readonly confidence: number;
  readonly decidedByPerson: boolean;
};
export type ThemedDay = { readonly communes: readonly CommuneFact[]; readonly statements: readonly ThemedStatement[] };

/**
 * What the communes of a snapshot wrote, each statement with its theme by the version in force and the decisions of people until now;
 * statements that name no issue are left out.
 */
export async function readThemedStatements(tx: Tx, snapshot: Snapshot): Promise<ThemedDay> {
  const { communes, statements } = await statementsOfSnapshot(tx, snapshot);
  const { tell } = await themeTeller(tx);
  const told = statements.map((statement): ThemedStatement => {
    const { theme, decidedByPerson, choice } = tell(statement);
    return { ...statement, text: normaliseStatement(statement.text), theme, confidence: choice.confidence, decidedByPerson };
  });
  return { communes, statements: told.filter(({ theme }) => theme !== NO_ISSUE_THEME) };
}

/**
 * Keeps the automatic choice and its confidence for every statement of a day that came in for good; a repeat changes nothing. What is
 * doubtful waits for a person (`listDoubtfulStatements`).
 * @returns how many statements the day has; 0 for a snapshot that is not there
 */
export async function keepThemeChoices(tx: Tx, clock: Clock, snapshotId: SnapshotId): Promise<number> {
  const [row] = await selectSnapshot(tx, snapshotId);
  if (!row) return 0;
  const { statements } = await statementsOfSnapshot(tx, snapshotOf(row));
  return (await classifyStatements(tx, clock, statements)).length;
}
