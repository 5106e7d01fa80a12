import { type Static, Type } from 'typebox';
import { addDays, vietnamDay } from '#kernel/calendar';
import { HomeCodeSchema } from '#kernel/ids';
import { keptOnce } from '#kernel/kept';
import { reading, type Work } from '#kernel/use-case';
import { normaliseStatement } from '../../domain/statement.ts';
import { similarFinder } from '../../domain/themes/similar-statements.ts';
import { NO_ISSUE_THEME } from '../../domain/themes/taxonomy.ts';
import { PartSchema, ReporterSchema } from '../../queries/network/schemas.ts';
import { selectSentStatements, selectStoredStatements, selectStoredStatementsOfUnit } from '../../queries/suggestion-queries.ts';
import { StatementBlockSchema, StatementKindSchema } from '../../queries/theme-schemas.ts';
import { targetOf } from '../network/address.ts';
import { themeTeller } from './classify-statements.ts';
import { shippedTeaching } from './shipped-taxonomy.ts';

export const SuggestStatementsInput = Type.Object({
  provinceCode: HomeCodeSchema,
  reporter: ReporterSchema,
  part: PartSchema,
  /** What is being written, as far as it is: a beginning. */
  text: Type.String({ minLength: 4, maxLength: 500 }),
  block: StatementBlockSchema,
  kind: StatementKindSchema,
});
type Asked = Static<typeof SuggestStatementsInput>;

const ORIGINS = ['own', 'province', 'example'] as const;
export const StatementSuggestions = Type.Object({
  /** Null: nothing speaks for any theme yet. */
  theme: Type.Union([
    Type.Object({ key: Type.String(), nameVi: Type.String(), nameEn: Type.String(), confidence: Type.Number() }),
    Type.Null(),
  ]),
  wordings: Type.Array(Type.Object({ text: Type.String(), origin: Type.Enum(ORIGINS, { type: 'string' }) })),
});

const WORDINGS_TOLD = 4;
const DAYS_SEARCHED = 31;
/** Below, the likeliest theme is not worth naming while somebody writes. */
const THEME_FROM = 0.4;
const READ = 'monitoring.read';

/**
 * While a reporter writes: the likeliest theme, and wordings like it: those of its own block in the last month, examples of the taxonomy, and what other
 * communes of the province wrote only for who may read the whole province. Statements that name no issue are not told.
 * @rule R-12, CAS-601
 */
export const suggestStatements = reading(
  'reporting.suggest-statements',
  {
    permission: 'reporting.submit',
    input: SuggestStatementsInput,
    target: targetOf,
  },
  async (asked, work): Promise<Static<typeof StatementSuggestions>> => {
    const { taxonomy, classifier, tell } = await themeTeller(work.tx);
    const [first] = classifier.rank(asked.text, asked.block);
    const theme = taxonomy.themes.find(({ key }) => key === first?.theme);
    const isIssue = ({ text }: { readonly text: string }) => tell({ block: asked.block, text }).theme !== NO_ISSUE_THEME;
    const { own, others } = await writtenBefore(work, asked);
    const like = (texts: readonly string[]) => similarFinder(counted(texts))(asked.text, WORDINGS_TOLD).filter(isIssue);
    const examples = (await exampleFinder())(asked.text, WORDINGS_TOLD);
    const found = [
      ...like(own).map(({ text }) => ({ text, origin: 'own' as const })),
      ...like(others).map(({ text }) => ({ text, origin: 'province' as const })),
      ...examples.map(({ text }) => ({ text, origin: 'example' as const })),
    ];
    const typed = normaliseStatement(asked.text).toLowerCase();
    const distinct = new Map(found.toReversed().map((one) => [one.text.toLowerCase(), one]));
    distinct.delete(typed);
    const named = theme && first && theme.key !== NO_ISSUE_THEME && first.confidence >= THEME_FROM;
    return {
      theme: named ? { key: theme.key, nameVi: theme.nameVi, nameEn: theme.nameEn, confidence: first.confidence } : null,
      wordings: [...distinct.values()].toReversed().slice(0, WORDINGS_TOLD),
    };
  },
);

/** What the block of the unit wrote in the last month, and what others of its province did, where whoever asks may read all of it. */
async function writtenBefore({ tx, clock, actor }: Work, { provinceCode, reporter, part, kind }: Asked) {
  const since = addDays(vietnamDay(clock.now()), -DAYS_SEARCHED);
  const sent = await selectSentStatements(tx, provinceCode, reporter, since, kind, part);
  const readsProvince = actor.permits(READ, { area: provinceCode, part: null });
  const stored = readsProvince
    ? await selectStoredStatements(tx, provinceCode, since, kind)
    : await selectStoredStatementsOfUnit(tx, provinceCode, reporter, since, kind, part);
  const isOwn = ({ unit }: { readonly unit: string }) => unit === reporter;
  return {
    own: [...sent, ...stored.filter(isOwn)].map(({ text }) => text),
    others: stored.filter((one) => !isOwn(one)).map(({ text }) => text),
  };
}

const counted = (texts: readonly string[]) => [...new Set(texts.map(normaliseStatement))].map((text) => ({ text, communes: 1 }));

/** The published statements that the taxonomy learned from: they name nobody. Prepared once. */
const exampleFinder = keptOnce(async () => {
  const { examples } = await shippedTeaching();
  return similarFinder(counted(examples.flatMap(({ statement, theme }) => (theme === NO_ISSUE_THEME ? [] : [statement]))));
});
