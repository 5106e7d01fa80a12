import type { AnswerSheet, Block, DayFacts } from '#modules/reporting';
import {
  type Conditions,
  conditionShare,
  greenChange,
  greenShare,
  hasReported,
  type ProvinceConditions,
  readConditions,
} from '../daily-report/conditions.ts';
import {
  countedOf,
  type Figure,
  groupsOf,
  joinTallies,
  shareOf,
  type Tally,
  tallyUnits,
  wholeOf,
} from '../daily-report/figure.ts';
import { annex21 } from '../daily-report/province-criteria.ts';
import { isLate, overdueCount, readTasks, reportPart } from '../daily-report/tasks.ts';
import type { CommandDay } from './command-day.ts';
import { dossierFigure } from './dossier-figures.ts';
import type { FigureScope } from './figure-scope.ts';
import { statementTally } from './statement-figures.ts';

/**
 * The figure of a screen that an address names, with what it is made of: the name, then what it is about, e.g. `green-share`,
 * `condition/13`, `criterion/KEY`, `statement/BLOCK/KIND/THEME`, `online-share-cumulative`.
 * @returns null when the address names nothing of this day and scope
 */
export function figureAt(scope: FigureScope, address: string): Figure | null {
  const [name = '', ...about] = address.split('/');
  if (name === 'communes') return wholeOf(joinTallies(scope.provinces.map(({ register }) => register)), 'REP-105');
  if (Object.hasOwn(TASK_FIGURES, name)) return TASK_FIGURES[name]?.(scope) ?? null;
  if (name === 'criterion') return criterionShare(scope, about[0] ?? '');
  if (name === 'criterion-below') return criterionBelow(scope, about[0] ?? '');
  if (name === 'province-criteria') return provinceCriteria(scope, about[0] ?? '');
  if (name === 'statement') return statementTally(scope, about);
  return readinessFigure(scope, name, about[0]) ?? dossierFigure(scope, name);
}

/** The facts with the day compared in place of the day before, so that figures of the report compare with it. */
function comparedFacts({ facts, compared }: CommandDay): DayFacts {
  return {
    ...facts,
    previousDate: compared?.date ?? facts.previousDate,
    previousConditionAnswers: compared?.conditionAnswers ?? null,
  };
}

function readinessFigure({ day, provinces }: FigureScope, name: string, about: string | undefined): Figure | null {
  const conditions = readConditions(comparedFacts(day), provinces, day.rules);
  if (!conditions) return null;
  const joined = (tally: (province: ProvinceConditions) => Tally) => joinTallies(conditions.provinces.map(tally));
  const reported = joined(({ today }) => today.reported);
  if (name === 'reported') return countedOf(reported, 'REP-301');
  if (name === 'not-reported') return countedOf(complement(reported), 'REP-301');
  if (name === 'provinces-reported')
    return groupsOf(
      conditions.provinces.map(({ today }) => today.reported),
      { is: 'any' },
      'REP-301',
    );
  const figure =
    colourFigure(conditions, joined, name) ?? (name === 'condition' ? conditionFigure(conditions, Number(about)) : null);
  return figure && reported.counted === 0 ? { ...figure, value: null } : figure;
}

function colourFigure(
  conditions: Conditions,
  joined: (tally: (province: ProvinceConditions) => Tally) => Tally,
  name: string,
): Figure | null {
  if (name === 'green' || name === 'yellow' || name === 'red')
    return countedOf(
      joined(({ today }) => today[name]),
      'REP-302',
      'REP-106',
    );
  const green = joined(({ today }) => today.green);
  if (name === 'green-share') return greenShare(green);
  if (name !== 'green-change') return null;
  const before = conditions.provinces.flatMap(({ previous }) => previous?.green ?? []);
  return greenChange(green, before.length > 0 ? joinTallies(before) : null);
}

function conditionFigure({ provinces, conditions }: Conditions, no: number): Figure | null {
  const at = conditions.findIndex((condition) => condition.no === no);
  return at < 0 ? null : conditionShare(joinTallies(provinces.flatMap(({ met }) => met[at] ?? [])));
}

const complement = ({ counted, all, parts }: Tally): Tally => ({
  counted: all - counted,
  all,
  parts: () => parts().map((part) => ({ ...part, counted: !part.counted })),
});

const TASK_FIGURES: Readonly<Record<string, (scope: FigureScope) => Figure | null>> = {
  'tasks-done': (scope) => phase2(scope, (done) => countedOf(done, 'REP-203', 'REP-208')),
  'tasks-phase2': (scope) => phase2(scope, (done) => wholeOf(done, 'REP-208')),
  'overdue-tasks': overdueTasks,
};

function phase2({ day, provinces }: FigureScope, figure: (done: Tally) => Figure): Figure | null {
  const tasks = readTasks(day.tasks, provinces, day.facts.date, day.rules);
  return tasks && figure(joinTallies(tasks.ofProvinces.map(({ done }) => done)));
}

/** Of the nation the overdue tasks of the plan, as Annex 2 counts them; of a province those that it is itself late with. */
function overdueTasks({ day: { tasks, facts, rules }, provinces, provinceCode }: FigureScope): Figure | null {
  if (provinceCode === null) {
    const register = readTasks(tasks, provinces, facts.date, rules);
    return register && overdueCount(register, null);
  }
  const byKey = new Map(tasks.tasks.map((task) => [task.key, task]));
  const own = tasks.assignments.flatMap((report) => {
    const task = byKey.get(report.taskKey);
    return task && report.role === 'report' && report.provinceCode === provinceCode ? [{ task, report }] : [];
  });
  if (own.length === 0) return null;
  return countedOf(
    tallyUnits(
      own,
      ({ task, report }) => isLate(task, report, facts.date),
      ({ task, report }) => reportPart(task, report, task.key),
    ),
    'REP-205',
    'REP-203',
  );
}

/** The units that meet a criterion, by province, and whether any of the province sent the form. */
function criterionTallies({ day: { facts }, provinces }: FigureScope, key: string) {
  const criterion = facts.criteria.find((one) => one.key === key);
  if (!criterion) return null;
  const isCommune = criterion.level === 'commune';
  const sheet = (isCommune ? facts.communeAnswers : facts.provinceAnswers)[criterion.block];
  if (!sheet) return null;
  return provinces.map((province) => {
    const units = isCommune ? province.communes : [{ code: province.code, name: province.name, provinceCode: province.code }];
    const reported = units.some(({ code }) => hasReported(sheet.byUnit.get(code) ?? null));
    return { reported, met: metTally(facts, units, sheet, key, isCommune ? 'commune-answer' : 'province-answer') };
  });
}

/** @rule REP-106 */
function metTally(
  facts: DayFacts,
  units: readonly { readonly code: string; readonly name: string; readonly provinceCode: string }[],
  sheet: AnswerSheet,
  itemKey: string,
  source: 'commune-answer' | 'province-answer',
): Tally {
  const item = sheet.itemKeys.indexOf(itemKey);
  const answerOf = (code: string) => sheet.byUnit.get(code)?.[item] ?? null;
  return tallyUnits(
    units,
    ({ code }) => answerOf(code) === '1',
    ({ code, name, provinceCode }) => ({
      unitCode: code,
      unitName: name,
      group: provinceCode,
      itemKey,
      value: answerOf(code),
      date: facts.date,
      source,
    }),
  );
}

function criterionShare(scope: FigureScope, key: string): Figure | null {
  const tallies = criterionTallies(scope, key);
  if (!tallies) return null;
  const figure = shareOf(joinTallies(tallies.map(({ met }) => met)), 2, 'REP-106', 'REP-105');
  return tallies.some(({ reported }) => reported) ? figure : { ...figure, value: null };
}

/** Provinces below the limit, of those with a report. */
function criterionBelow(scope: FigureScope, key: string): Figure | null {
  const reporting = criterionTallies(scope, key)?.filter(({ reported }) => reported) ?? [];
  if (scope.provinceCode !== null || reporting.length === 0) return null;
  return groupsOf(
    reporting.map(({ met }) => met),
    { is: 'below', ...scope.day.rules.criterionLow },
    'REP-601',
    'REP-105',
    'REP-106',
  );
}

/** The cell of Annex 21. */
function provinceCriteria({ day, provinces, provinceCode }: FigureScope, block: string): Figure | null {
  const row = provinceCode === null ? undefined : annex21(day.facts, provinces)?.[0];
  const cell = row?.[`${block as Block}_pct`];
  return typeof cell === 'object' ? cell : null;
}
