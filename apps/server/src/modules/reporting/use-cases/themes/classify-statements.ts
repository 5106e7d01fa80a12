import type { Clock } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { normaliseStatement } from '../../domain/statement.ts';
import type { Choice, Classifier } from '../../domain/themes/classifier.ts';
import type { StatementBlock } from '../../domain/themes/taxonomy.ts';
import { insertChoices } from '../../queries/theme-decision-queries.ts';
import { type Decisions, decisionsNow } from './decisions-now.ts';
import { hashOf, storedVersionInForce, type ThemesInForce, themesInForce } from './themes-in-force.ts';

export type StatementToClassify = { readonly block: StatementBlock; readonly text: string };
/** The theme of a statement: what a person decided, else what was chosen automatically; the choice is told beside a decision too. */
export type ClassifiedStatement = {
  readonly theme: string;
  readonly decidedByPerson: boolean;
  readonly choice: Choice;
  readonly versionNo: number;
};

/** Tells the theme of a statement; equal ones are weighed once. */
export type ThemeTeller = ThemesInForce & { readonly tell: (statement: StatementToClassify) => ClassifiedStatement };

/** The themes of statements by the version in force and the decisions of people until now. */
export async function themeTeller(tx: Tx): Promise<ThemeTeller> {
  const inForce = await themesInForce(tx);
  return { ...inForce, tell: tellerOf(inForce, await decisionsNow(tx)) };
}

function tellerOf({ classifier, taxonomy, versionNo }: ThemesInForce, decided: Decisions): ThemeTeller['tell'] {
  const keys = new Set(taxonomy.themes.map(({ key }) => key));
  const choose = remembering(classifier);
  return ({ block, text }) => {
    const statement = normaliseStatement(text);
    const choice = choose(statement, block);
    const decision = decided(block, statement);
    const holds = decision !== undefined && keys.has(decision);
    return { theme: holds ? decision : choice.theme, decidedByPerson: holds, choice, versionNo };
  };
}

/** What a classifier chose for each statement, as long as somebody holds the classifier; emptied before it grows beyond a nation's day. */
const choices = new WeakMap<Classifier, Map<string, Choice>>();
const MOST_REMEMBERED = 50_000;

function remembering(classifier: Classifier): (statement: string, block: StatementBlock) => Choice {
  const known = choices.get(classifier) ?? new Map<string, Choice>();
  choices.set(classifier, known);
  return (statement, block) => {
    const key = `${block} ${statement}`;
    const choice = known.get(key) ?? classifier.choose(statement, block);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, choice);
    return choice;
  };
}

/**
 * The themes of statements in their order, the automatic choices kept with the version of the taxonomy. For use cases that
 * write; a reading uses {@link themeTeller}.
 */
export async function classifyStatements(
  tx: Tx,
  clock: Clock,
  statements: readonly StatementToClassify[],
): Promise<readonly ClassifiedStatement[]> {
  const at = clock.now();
  await storedVersionInForce(tx, at);
  const { tell, versionNo } = await themeTeller(tx);
  const told = statements.map((statement) => ({ ...statement, text: normaliseStatement(statement.text), ...tell(statement) }));
  const distinct = [...new Map(told.map((one) => [`${one.block} ${one.text}`, one])).values()];
  await insertChoices(
    tx,
    versionNo,
    distinct.map(({ block }) => block),
    distinct.map(({ text }) => hashOf(text)),
    distinct.map(({ text }) => text),
    distinct.map(({ choice }) => choice.theme),
    distinct.map(({ choice }) => choice.confidence),
    distinct.map(({ choice }) => choice.phrase),
    at.toISOString(),
  );
  return told.map(({ theme, decidedByPerson, choice }) => ({ theme, decidedByPerson, choice, versionNo }));
}
