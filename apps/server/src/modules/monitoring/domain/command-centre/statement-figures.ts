import { countedOf, type Figure } from '../daily-report/figure.ts';
import { normaliseStatement, saysNothing } from '../daily-report/statement-texts.ts';
import { statementParts } from '../daily-report/statements.ts';
import type { FigureScope } from './figure-scope.ts';
import { themeIdOf } from './theme-id.ts';

/**
 * How many communes make a statement. A commune counts once, however often it repeats it.
 * @param about block, kind and id of the theme
 * @rule REP-401, REP-402
 */
export function statementTally(
  { day: { facts, rules }, provinces }: FigureScope,
  [block, kind, themeId]: readonly string[],
): Figure | null {
  const isTheme = rememberedTest((text) => {
    const statement = normaliseStatement(text);
    return !saysNothing(statement, rules) && themeIdOf(statement) === themeId;
  });
  const made = facts.statements.filter(
    (statement) => statement.block === block && statement.kind === kind && isTheme(statement.text),
  );
  if (made.length === 0) return null;
  const byCommune = Map.groupBy(made, ({ communeCode }) => communeCode);
  const communes = provinces.flatMap((province) => province.communes);
  const parts = () => communes.flatMap((commune) => statementParts(commune, byCommune.get(commune.code) ?? [], facts.date));
  return countedOf(
    { counted: communes.filter(({ code }) => byCommune.has(code)).length, all: communes.length, parts },
    'REP-402',
  );
}

/** Thousands of communes write the same few texts: each is tested once. */
function rememberedTest(test: (text: string) => boolean): (text: string) => boolean {
  const seen = new Map<string, boolean>();
  return (text) => {
    const known = seen.get(text) ?? test(text);
    seen.set(text, known);
    return known;
  };
}
