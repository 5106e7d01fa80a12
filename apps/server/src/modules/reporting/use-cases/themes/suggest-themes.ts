import { type Static, Type } from 'typebox';
import type { Clock } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { keptByKey } from '#kernel/kept';
import { EVERYWHERE } from '#kernel/permission';
import { reading } from '#kernel/use-case';
import type { StatementFact } from '../../domain/day-facts.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import { normaliseStatement } from '../../domain/statement.ts';
import { type KnownStatement, type SimilarFinder, similarFinder } from '../../domain/themes/similar-statements.ts';
import { NO_ISSUE_THEME } from '../../domain/themes/taxonomy.ts';
import { StatementBlockSchema, StatementKindSchema, StatementTextSchema } from '../../queries/theme-schemas.ts';
import { themeTeller } from './classify-statements.ts';
import { newestSnapshots, statementsOfSnapshot } from './statements-of-day.ts';

export const SuggestInput = Type.Object({
  text: StatementTextSchema,
  block: StatementBlockSchema,
  kind: StatementKindSchema,
});
type Asked = Static<typeof SuggestInput>;

const THEMES_TOLD = 3;
const STATEMENTS_TOLD = 5;
/** A day that has just begun has few statements. */
const DAYS_SEARCHED = 3;
/** What a single commune wrote is nobody else's business until others write it too. */
const FROM_COMMUNES = 2;

/**
 * While somebody writes: the likeliest themes, and what communes wrote on the three newest days that is most like it, each with the
 * number of communes. Statements that only one commune wrote, and those that name no issue, are not told; to who may not read the
 * whole nation none are.
 */
export const suggestThemes = reading(
  'reporting.suggest-themes',
  { permission: 'kernel.signed-in', input: SuggestInput },
  async ({ text, block, kind }, { tx, clock, actor }) => {
    const { classifier, tell } = await themeTeller(tx);
    const similar = actor.permits('monitoring.read', EVERYWHERE) ? (await finderOf(tx, clock, kind))(text, STATEMENTS_TOLD) : [];
    return {
      themes: classifier.rank(text, block).slice(0, THEMES_TOLD),
      similar: similar.map((statement) => ({ ...statement, theme: tell({ block, text: statement.text }).theme })),
    };
  },
);

type Finders = Readonly<Record<Asked['kind'], SimilarFinder>>;
/** Finders of what was written on the newest days, kept until there is a newer snapshot. */
const findersOf = keptByKey<Finders>(1);

async function finderOf(tx: Tx, clock: Clock, kind: Asked['kind']): Promise<SimilarFinder> {
  const newest = await newestSnapshots(tx, clock, DAYS_SEARCHED);
  const key = newest.map(({ id }) => id).join(' ');
  return (await findersOf(key, () => makeFinders(tx, newest)))[kind];
}

async function makeFinders(tx: Tx, snapshots: readonly Snapshot[]): Promise<Finders> {
  const written: StatementFact[] = [];
  for (const snapshot of snapshots) written.push(...(await statementsOfSnapshot(tx, snapshot)).statements);
  const { tell } = await themeTeller(tx);
  const issues = written.filter((statement) => tell(statement).theme !== NO_ISSUE_THEME);
  const ofKind = (kind: Asked['kind']) => similarFinder(countByWording(issues.filter((statement) => statement.kind === kind)));
  return { obstacle: ofKind('obstacle'), recommendation: ofKind('recommendation') };
}

function countByWording(
  statements: readonly { readonly text: string; readonly communeCode: string }[],
): readonly KnownStatement[] {
  const groups = Map.groupBy(statements, ({ text }) => normaliseStatement(text));
  return [...groups]
    .map(([text, group]) => ({ text, communes: new Set(group.map(({ communeCode }) => communeCode)).size }))
    .filter(({ communes }) => communes >= FROM_COMMUNES);
}
