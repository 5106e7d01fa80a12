import { Type } from 'typebox';
import { useCase } from '#kernel/use-case';
import { saysNothing } from '../../domain/no-issue.ts';
import { normaliseStatement } from '../../domain/statement.ts';
import { problem } from '../../problems.ts';
import { insertCorrection } from '../../queries/theme-decision-queries.ts';
import { StatementBlockSchema, StatementTextSchema, ThemeKeySchema } from '../../queries/theme-schemas.ts';
import { lockTaxonomy } from '../../queries/theme-taxonomy-queries.ts';
import { themesInForce } from './themes-in-force.ts';

export const CorrectThemeInput = Type.Object({
  block: StatementBlockSchema,
  statement: StatementTextSchema,
  theme: ThemeKeySchema,
  reason: Type.String({ maxLength: 500 }),
});

/**
 * Decides the theme of a statement in a block, wherever and whenever somebody writes it in the same words. The automatic choice stays
 * beside the decision; the next published version of the taxonomy learns from it.
 * @throws reporting/theme-not-found, statement-empty
 */
export const correctTheme = useCase(
  'reporting.correct-theme',
  { permission: 'reporting.edit-themes', input: CorrectThemeInput, audit: ({ block, theme }) => ({ block, theme }) },
  async ({ block, statement, theme, reason }, { tx, clock, actor }) => {
    const normalised = normaliseStatement(statement);
    if (normalised === '' || saysNothing(normalised)) throw problem('statement-empty');
    // One after the other, so that nobody who reads up to a number misses an earlier one.
    await lockTaxonomy(tx);
    const { taxonomy, classifier, versionNo } = await themesInForce(tx);
    const decided = taxonomy.themes.find(({ key }) => key === theme);
    if (!decided) throw problem('theme-not-found', { theme });
    const { theme: chosen, confidence } = classifier.choose(normalised, block);
    const at = clock.now().toISOString();
    const [correction] = await insertCorrection(
      tx,
      block,
      normalised,
      theme,
      decided.definition,
      chosen,
      confidence,
      versionNo,
      reason.trim(),
      at,
      actor.name,
    );
    if (!correction) throw new Error('a correction was not written');
    return correction;
  },
);
