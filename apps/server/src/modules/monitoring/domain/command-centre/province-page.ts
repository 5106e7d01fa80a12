import type { Block, ConditionFact, StatementKind } from '#modules/reporting';
import { BLOCKS } from '../blocks.ts';
import type { CommandDay } from './command-day.ts';
import { type BlockOfProvince, blocksOfProvince, criteriaInProvince, itemOf } from './criteria.ts';
import { type DossierReading, readDossiers } from './dossier-reading.ts';
import { type Movement, movements } from './movements.ts';
import { type LegendRule, legend } from './national-view.ts';
import { type OrderedUnits, orderUnits } from './ordered-units.ts';
import { type ProvinceFigures, provinceFigures } from './province-figures.ts';
import { type CommuneColour, communeColour, unmetCount } from './readiness.ts';
import { remembered } from './remembered.ts';
import { type ShareChange, type ShownShare, shareChange } from './shown.ts';
import {
  type GroupInProvince,
  groupsByProvince,
  readStatements,
  STATEMENT_BLOCKS,
  STATEMENT_KINDS,
  type StatementBlock,
} from './statement-groups.ts';
import { registerOfProvince } from './task-reading.ts';
import { taskRegister } from './task-register.ts';
import { type TaskRow, taskRow } from './task-row.ts';
import { answersAmong, anyAnswer, metAt } from './unit-answers.ts';

export type CommuneOnPage = {
  readonly code: string;
  readonly name: string;
  readonly colour: CommuneColour;
  readonly previousColour: CommuneColour | null;
  readonly unmet: number | null;
  /** Numbers of the conditions that are not met. */
  readonly unmetConditions: readonly number[];
};
export type ConditionOfProvince = ConditionFact & { readonly met: number | null; readonly share: ShareChange };
export type CriterionOfProvince = ConditionFact & {
  readonly met: number | null;
  readonly share: ShownShare | null;
  readonly below50: boolean | null;
};
export type StatementsOfProvince = {
  readonly block: StatementBlock;
  readonly kind: StatementKind;
  readonly saidNothing: number;
  readonly total: number;
  readonly items: readonly GroupInProvince[];
};

export type ProvincePage = {
  readonly province: ProvinceFigures;
  readonly conditions: readonly ConditionOfProvince[];
  readonly communes: readonly CommuneOnPage[];
  readonly criteria: readonly {
    readonly block: Block;
    readonly reported: number | null;
    readonly items: readonly CriterionOfProvince[];
  }[];
  readonly provinceCriteria: readonly BlockOfProvince[];
  readonly statements: readonly StatementsOfProvince[];
  readonly dossiers: { readonly day: DossierReading | null; readonly cumulative: DossierReading | null };
  readonly tasks: readonly TaskRow[];
  readonly movements: readonly Movement[];
  readonly rules: readonly LegendRule[];
};

const STATEMENTS_SHOWN = 10;

/** What reports move from one moment to the next. */
export type MovingParts = Pick<
  ProvincePage,
  'province' | 'conditions' | 'communes' | 'criteria' | 'provinceCriteria' | 'movements'
>;

/** Everything of one province, or null when the day has no such province. */
export function provincePage(day: CommandDay, provinceCode: string): ProvincePage | null {
  const moving = movingParts(day, provinceCode);
  if (!moving) return null;
  const dossiersOf = (period: 'day' | 'cumulative') =>
    readDossiers(day, period)?.rows.find((row) => row.provinceCode === provinceCode) ?? null;
  return {
    ...moving,
    ...slowParts(day, provinceCode),
    dossiers: { day: dossiersOf('day'), cumulative: dossiersOf('cumulative') },
    rules: legend(['REP-105', 'REP-106', 'REP-301', 'REP-302', 'REP-303', 'REP-208', 'REP-501', 'REP-601', 'REP-702'], day.rules),
  };
}

/** The parts of the page that follow from yes/no answers alone, or null when the day has no such province. */
export function movingParts(day: CommandDay, provinceCode: string): MovingParts | null {
  const units = orderUnits(day.facts);
  const place = units.provinces.findIndex(({ code }) => code === provinceCode);
  const province = figuresOfDay(day, units)[place];
  if (!province) return null;
  const codes = units.communeCodes[place] ?? [];
  return {
    province,
    conditions: conditionsOf(day, codes),
    communes: communesOf(day, units, place),
    criteria: criteriaOfProvince(day, units, place),
    provinceCriteria: blocksOfProvince(day.facts, provinceCode),
    movements: movements(day, units, province.greenShare).filter(({ unit }) => unit?.code === provinceCode),
  };
}

/** What communes wrote and the tasks: texts, which cost more to read than answers. */
export function slowParts(day: CommandDay, provinceCode: string): Pick<ProvincePage, 'statements' | 'tasks'> {
  const units = orderUnits(day.facts);
  const codes = units.communeCodes[units.provinces.findIndex(({ code }) => code === provinceCode)] ?? [];
  return { statements: statementsOf(day, provinceCode, codes), tasks: tasksOf(day, provinceCode) };
}

/** Pages of several provinces of the same day share the figures of all. */
const figuresOfDay = remembered(provinceFigures);

function conditionsOf({ facts, compared }: CommandDay, codes: readonly string[]): readonly ConditionOfProvince[] {
  const groupOf = (sheet: typeof facts.conditionAnswers) =>
    anyAnswer(sheet) ? { sheet, group: answersAmong(sheet, codes) } : null;
  const [now, before] = [groupOf(facts.conditionAnswers), groupOf(compared?.conditionAnswers ?? null)];
  const shareIn = (side: ReturnType<typeof groupOf>, key: string) =>
    side && side.group.reported > 0 ? { counted: metAt(side.group, side.sheet.itemKeys.indexOf(key)), all: codes.length } : null;
  return facts.conditions.map((condition) => {
    const share = shareIn(now, condition.key);
    return { ...condition, met: share?.counted ?? null, share: shareChange(share, shareIn(before, condition.key)) };
  });
}

/** Worst first, communes that have not reported last: nothing is known of them. */
function communesOf(
  { facts, rules, compared }: CommandDay,
  { communes, provinceOf }: OrderedUnits,
  place: number,
): readonly CommuneOnPage[] {
  const items = facts.conditions.map(({ no, key }) => ({ no, item: facts.conditionAnswers?.itemKeys.indexOf(key) ?? -1 }));
  const before = anyAnswer(compared?.conditionAnswers ?? null) ? compared?.conditionAnswers : null;
  return communes
    .filter((_, at) => provinceOf[at] === place)
    .map(({ code, name }) => {
      const answers = facts.conditionAnswers?.byUnit.get(code) ?? null;
      const unmet = unmetCount(answers);
      return {
        code,
        name,
        unmet,
        colour: communeColour(answers, rules),
        previousColour: before ? communeColour(before.byUnit.get(code) ?? null, rules) : null,
        unmetConditions: unmet === null ? [] : items.filter(({ item }) => answers?.[item] !== '1').map(({ no }) => no),
      };
    })
    .sort((one, other) => (other.unmet ?? -1) - (one.unmet ?? -1));
}

function criteriaOfProvince(day: CommandDay, { provinces, communeCodes }: OrderedUnits, place: number): ProvincePage['criteria'] {
  const province = provinces[place];
  const readings = province ? criteriaInProvince(day, province, communeCodes[place] ?? []) : [];
  const byBlock = Map.groupBy(readings, ({ criterion }) => criterion.block);
  return BLOCKS.map((block) => {
    const items = byBlock.get(block) ?? [];
    return {
      block,
      reported: items[0]?.own.reported ?? null,
      items: items.map(({ criterion, own: { met, share, below50 } }) => ({ ...itemOf(criterion), met, share, below50 })),
    };
  });
}

function statementsOf(day: CommandDay, provinceCode: string, codes: readonly string[]): readonly StatementsOfProvince[] {
  const own = new Set(codes);
  const facts = { ...day.facts, statements: day.facts.statements.filter(({ communeCode }) => own.has(communeCode)) };
  const { groups, totals } = readStatements({ ...day, facts });
  const lines = Map.groupBy(
    groupsByProvince(facts, groups, Number.POSITIVE_INFINITY).filter((line) => line.provinceCode === provinceCode),
    ({ block, kind }) => `${block} ${kind}`,
  );
  return STATEMENT_BLOCKS.flatMap((block) =>
    STATEMENT_KINDS.map((kind) => {
      const items = lines.get(`${block} ${kind}`) ?? [];
      const saidNothing = totals.find((one) => one.block === block && one.kind === kind)?.saidNothing ?? 0;
      return { block, kind, saidNothing, total: items.length, items: items.slice(0, STATEMENTS_SHOWN) };
    }),
  );
}

function tasksOf({ tasks, facts, rules }: CommandDay, provinceCode: string): readonly TaskRow[] {
  return registerOfProvince(taskRegister(tasks, facts.date, rules), provinceCode, facts.date, rules).map(taskRow);
}
