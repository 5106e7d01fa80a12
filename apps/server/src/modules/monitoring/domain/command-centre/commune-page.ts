import type { Block, CommuneFact, ConditionFact, CriterionFact, ProvinceFact, StatementKind } from '#modules/reporting';
import { BLOCKS } from '../blocks.ts';
import { normaliseStatement, saysNothing } from '../daily-report/statement-texts.ts';
import type { BesideConditions, CommandDay } from './command-day.ts';
import { criteriaOf } from './criteria.ts';
import { type ShownDossiers, showDossiers } from './dossier-reading.ts';
import { type CommuneColour, communeColour, unmetCount } from './readiness.ts';
import type { StatementBlock } from './statement-groups.ts';
import { answersOf, anyAnswer, type ShownAnswer } from './unit-answers.ts';

export type AnsweredCondition = ConditionFact & {
  readonly answer: ShownAnswer;
  readonly previous: ShownAnswer | null;
  readonly changed: boolean;
};
export type AnsweredBlock = {
  readonly block: Block;
  readonly met: number | null;
  readonly total: number;
  readonly items: readonly (CriterionFact & { readonly answer: ShownAnswer })[];
};
export type CommuneStatement = {
  readonly block: StatementBlock;
  readonly kind: StatementKind;
  readonly text: string;
  readonly saysNothing: boolean;
  /** Place among the statements of the day. */
  readonly at: number;
};

type DayOfCommune = Pick<CommandDay, 'facts' | 'rules'> & BesideConditions;

export type CommunePage = {
  readonly province: ProvinceFact;
  readonly commune: CommuneFact;
  readonly colour: CommuneColour;
  readonly previousColour: CommuneColour | null;
  readonly unmet: number | null;
  /** Null: not for officials of this block. */
  readonly conditions: readonly AnsweredCondition[] | null;
  readonly criteria: readonly AnsweredBlock[];
  readonly statements: readonly CommuneStatement[];
  readonly dossiers: ShownDossiers | null;
};

/**
 * Everything that one commune reported for the day.
 * @param block only what concerns this block; the conditions and dossiers are those of the People's Committee
 * @returns null when the province has no such commune on the day
 */
export function communePage(
  day: DayOfCommune,
  provinceCode: string,
  communeCode: string,
  block: Block | null,
): CommunePage | null {
  const { facts, rules, compared } = day;
  const province = facts.provinces.find(({ code }) => code === provinceCode);
  const commune = facts.communes.find((one) => one.code === communeCode && one.provinceCode === provinceCode);
  if (!province || !commune) return null;
  const answers = facts.conditionAnswers?.byUnit.get(communeCode) ?? null;
  const before = anyAnswer(compared?.conditionAnswers ?? null) ? (compared?.conditionAnswers ?? null) : null;
  const ofCommittee = block === null || block === 'committee';
  return {
    province,
    commune,
    colour: communeColour(answers, rules),
    unmet: unmetCount(answers),
    previousColour: before && communeColour(before.byUnit.get(communeCode) ?? null, rules),
    conditions: ofCommittee ? answeredConditions(day, communeCode) : null,
    criteria: BLOCKS.filter((one) => block === null || one === block).map((one) => answeredBlock(day, one, communeCode)),
    statements: statementsOf(day, communeCode, block),
    dossiers: ofCommittee ? dossiersOf(day, communeCode) : null,
  };
}

function answeredConditions({ facts, compared }: DayOfCommune, communeCode: string): readonly AnsweredCondition[] {
  const answerTo = answersOf(facts.conditionAnswers, communeCode);
  const before = compared && anyAnswer(compared.conditionAnswers) ? answersOf(compared.conditionAnswers, communeCode) : null;
  return facts.conditions.map((condition) => {
    const [answer, previous] = [answerTo(condition.key), before?.(condition.key) ?? null];
    return { ...condition, answer, previous, changed: previous !== null && previous !== answer };
  });
}

function answeredBlock({ facts }: DayOfCommune, block: Block, communeCode: string): AnsweredBlock {
  const answerTo = answersOf(facts.communeAnswers[block], communeCode);
  const items = criteriaOf(facts, 'commune', block).map((criterion) => ({ ...criterion, answer: answerTo(criterion.key) }));
  const silent = items.every(({ answer }) => answer === 'not-reported');
  return { block, items, total: items.length, met: silent ? null : items.filter(({ answer }) => answer === 'met').length };
}

function statementsOf({ facts, rules }: DayOfCommune, communeCode: string, block: Block | null): readonly CommuneStatement[] {
  return facts.statements.flatMap((statement, at) => {
    if (statement.communeCode !== communeCode || (block !== null && statement.block !== block)) return [];
    const { kind, text } = statement;
    return [{ block: statement.block, kind, text, at, saysNothing: saysNothing(normaliseStatement(text), rules) }];
  });
}

/** Null when there is no row of this commune: the day before may hold none. */
function dossiersOf({ facts }: DayOfCommune, code: string): ShownDossiers | null {
  const row = facts.dossiers?.find(({ communeCode }) => communeCode === code);
  return row ? showDossiers(row) : null;
}
