import { Type } from 'typebox';
import { CalendarDateSchema } from '#kernel/calendar';
import { reading } from '#kernel/use-case';
import { normaliseStatement } from '../../domain/statement.ts';
import { DOUBTFUL_BELOW } from '../../domain/themes/doubt.ts';
import { countThemes } from '../../domain/themes/theme-counts.ts';
import { StatementBlockSchema, StatementKindSchema } from '../../queries/theme-schemas.ts';
import { type ClassifiedStatement, themeTeller } from './classify-statements.ts';
import { type OpenedStatements, statementsOfDay } from './statements-of-day.ts';

const DAY_FIELDS = { date: Type.Optional(CalendarDateSchema), block: Type.Optional(StatementBlockSchema) };
export const ThemesOfDayInput = Type.Object(DAY_FIELDS);

/**
 * How many communes of how many have each theme on a day, in the nation and by province, and who said nothing; of all
 * blocks or one. The daily report goes on grouping by equal wording.
 * @throws reporting/snapshot-not-found
 */
export const readThemesOfDay = reading(
  'reporting.read-themes-of-day',
  { permission: 'monitoring.read', input: ThemesOfDayInput },
  async ({ date, block }, { tx, clock }) => {
    const { snapshot, facts } = await statementsOfDay(tx, clock, date);
    const { tell, versionNo } = await themeTeller(tx);
    const counted = countThemes(facts, (statement) => tell(statement).theme, block ?? null);
    return { ...headOf(snapshot), versionNo, ...counted };
  },
);

const headOf = ({ date, revision, synthetic }: OpenedStatements['snapshot']) => ({ date, revision, synthetic });

export const DoubtfulInput = Type.Object({
  ...DAY_FIELDS,
  kind: Type.Optional(StatementKindSchema),
  theme: Type.Optional(Type.String({ maxLength: 61 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000 })),
});
const PAGE = 50;
const ALTERNATIVES = 4;

/**
 * Statements of a day whose theme nobody decided and the classifier doubts, those of most communes first; with `theme` all statements
 * of that theme, doubtful or decided or not.
 * @throws reporting/snapshot-not-found
 */
export const listDoubtfulStatements = reading(
  'reporting.list-doubtful-statements',
  { permission: 'reporting.edit-themes', input: DoubtfulInput },
  async ({ date, block, kind, theme, limit = PAGE, offset = 0 }, { tx, clock }) => {
    const { snapshot, facts } = await statementsOfDay(tx, clock, date);
    const { tell, classifier, versionNo } = await themeTeller(tx);
    const wanted = ({ decidedByPerson, choice, theme: told }: ClassifiedStatement) =>
      theme === undefined ? !decidedByPerson && choice.confidence < DOUBTFUL_BELOW : told === theme;
    const groups = Map.groupBy(
      facts.statements.filter((one) => (block === undefined || one.block === block) && (kind === undefined || one.kind === kind)),
      (one) => `${one.block} ${one.kind} ${normaliseStatement(one.text)}`,
    );
    const rows = [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const told = tell(first);
      const communes = new Set(group.map(({ communeCode }) => communeCode)).size;
      return wanted(told)
        ? [{ ...told, block: first.block, kind: first.kind, statement: normaliseStatement(first.text), communes }]
        : [];
    });
    rows.sort(
      (one, other) =>
        other.communes - one.communes || (one.statement < other.statement ? -1 : 1) || one.kind.localeCompare(other.kind),
    );
    const page = rows.slice(offset, offset + limit).map(({ choice, ...row }) => ({
      ...row,
      chosen: choice.theme,
      confidence: choice.confidence,
      phrase: choice.phrase,
      alternatives: classifier
        .rank(row.statement, row.block)
        .slice(1, 1 + ALTERNATIVES)
        .map(({ theme: key, confidence }) => ({ theme: key, confidence })),
    }));
    return { ...headOf(snapshot), versionNo, all: rows.length, doubtfulBelow: DOUBTFUL_BELOW, statements: page };
  },
);
