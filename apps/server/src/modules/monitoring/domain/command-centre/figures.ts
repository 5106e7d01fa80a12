import type { DayFacts } from '#modules/reporting';
import { changeOf, differenceOf, type Figure, joinTallies, wholeOf } from '../daily-report/figure.ts';
import { criteriaMet, criterionBelow, criterionShare, provinceCriteria, provincesWithForm } from './criterion-figures.ts';
import { dossierFigure } from './dossier-figures.ts';
import { type FigureScope, figureScope } from './figure-scope.ts';
import {
  changeOfGreen,
  communesOfColour,
  communesReporting,
  provincesReporting,
  shareOfCondition,
  shareOfGreen,
  startedReporting,
  stoppedReporting,
  turnedCommunes,
  unmetConditions,
  withoutSignature,
} from './readiness-figures.ts';
import { communesBySort, statementCount, statementGroupsOf, statementShare } from './statement-figures.ts';
import { dueSoonTasks, overdueTasks, provincesByTasks, tasksDone, tasksOfPhase2, unitsDone } from './task-figures.ts';
import { anyAnswer } from './unit-answers.ts';

type About = readonly [string, string, string];
/** A figure of a name: how many words say what it is about, and how it is found. */
type Known = { readonly words: readonly number[]; readonly find: (scope: FigureScope, about: About) => Figure | null };

const alone = (find: Known['find']): Known => ({ words: [0], find });
const about = (words: number, find: Known['find']): Known => ({ words: [words], find });

/** Figures that follow from the conditions of the day: those of the day compared with come with the day itself. */
const OF_CONDITIONS: Readonly<Record<string, Known>> = {
  green: alone((scope) => communesOfColour(scope, 'green')),
  yellow: alone((scope) => communesOfColour(scope, 'yellow')),
  red: alone((scope) => communesOfColour(scope, 'red')),
  'green-share': alone(shareOfGreen),
  condition: about(1, (scope, [no]) => shareOfCondition(scope, no)),
  reported: { words: [0, 1], find: (scope, [form]) => communesReporting(scope, form || 'conditions', 'reporting') },
  'not-reported': { words: [0, 1], find: (scope, [form]) => communesReporting(scope, form || 'conditions', 'silent') },
};

/** Figures of a nation or province by the first word of their address; those of dossiers are in `dossierFigure`. */
const FIGURES: Readonly<Record<string, Known>> = {
  ...OF_CONDITIONS,
  communes: alone(({ provinces }) => wholeOf(joinTallies(provinces.map(({ register }) => register)), 'REP-105')),
  'green-change': alone((scope) => changeAt(scope, 'green-share')),
  'provinces-reported': {
    words: [0, 1],
    find: (scope, [block]) => (block ? provincesWithForm(scope, block) : provincesReporting(scope)),
  },
  'without-signature': about(1, (scope, [which]) => withoutSignature(scope, which)),
  turned: about(2, turnedCommunes),
  'stopped-reporting': alone(stoppedReporting),
  'started-reporting': alone(startedReporting),
  criterion: about(1, (scope, [key]) => criterionShare(scope, key)),
  'criterion-below': about(1, (scope, [key]) => criterionBelow(scope, key)),
  'province-criteria': about(1, (scope, [block]) => provinceCriteria(scope, block)),
  'tasks-done': alone(tasksDone),
  'tasks-phase2': alone(tasksOfPhase2),
  'provinces-tasks-green': alone((scope) => provincesByTasks(scope, 'green')),
  'provinces-tasks-red': alone((scope) => provincesByTasks(scope, 'red')),
  'overdue-tasks': alone(overdueTasks),
  'due-soon-tasks': alone(dueSoonTasks),
  task: about(1, (scope, [key]) => unitsDone(scope, key)),
  statement: about(3, statementCount),
  'statement-share': about(3, statementShare),
  'statement-made': about(2, (scope, what) => communesBySort(scope, 'made', what)),
  'statement-nothing': about(2, (scope, what) => communesBySort(scope, 'nothing', what)),
  'statement-silent': about(2, (scope, what) => communesBySort(scope, 'silent', what)),
  'statement-groups': about(2, statementGroupsOf),
};

/** Figures of one commune: what it answered itself, and nothing of its province. */
const OF_COMMUNE: Readonly<Record<string, Known>> = {
  unmet: alone(unmetConditions),
  'criteria-met': about(1, (scope, [block]) => criteriaMet(scope, block)),
};
const COMMUNE_DOSSIERS = /^(direct|online|returned|total|online-share)-day$/;

/**
 * The figure of a screen that an address names, with what it is made of: a name, then what it is about, e.g. `green-share`,
 * `condition/13`, `criterion/KEY`, `statement/BLOCK/KIND/GROUP`, `online-share-cumulative`. `change/` before another address is
 * its change since the day compared with.
 * @returns null when the address names nothing of this day and unit
 */
export function figureAt(scope: FigureScope, address: string): Figure | null {
  const [name = '', ...words] = address.split('/');
  if (name === 'change') return scope.communeCode === null ? changeAt(scope, words.join('/')) : null;
  const known = knownAs(scope.communeCode === null ? FIGURES : OF_COMMUNE, name);
  if (known) return known.words.includes(words.length) && !words.includes('') ? known.find(scope, aboutOf(words)) : null;
  if (words.length > 0 || (scope.communeCode !== null && !COMMUNE_DOSSIERS.test(name))) return null;
  return dossierFigure(scope, name);
}

const aboutOf = ([one = '', two = '', three = '']: readonly string[]): About => [one, two, three];
const knownAs = (figures: Readonly<Record<string, Known>>, name: string): Known | undefined =>
  Object.hasOwn(figures, name) ? figures[name] : undefined;

/** Whether what the address names is made of rows of the day compared with, which may be a snapshot of its own. */
export const needsComparedDay = (address: string): boolean =>
  /^(change\/|turned\/)|^(green-change|stopped-reporting|started-reporting)$/.test(address);

/** A figure less that of the day compared with; null when there is nothing to compare with. @rule REP-102, REP-303 */
function changeAt(scope: FigureScope, address: string): Figure | null {
  const [name = '', ...words] = address.split('/');
  if (name === 'change' || name === 'green-change') return null;
  if (address === 'green-share') return markedChange(scope, changeOfGreen(scope));
  const ofConditions =
    (Object.hasOwn(OF_CONDITIONS, name) && (name === 'condition' || words.length === 0)) || address === 'provinces-reported';
  const earlier = ofConditions ? withComparedConditions(scope) : comparedScope(scope);
  const [now, before] = [figureAt(scope, address), earlier && figureAt(earlier, address)];
  if (!now || !before) return null;
  const isShare = now.formula.kind === 'share' || now.formula.kind === 'ratio';
  const change = isShare ? changeOf(now, before, 'REP-303') : differenceOf(now, before, 'REP-303');
  return ofConditions ? markedChange(scope, change) : marked(change);
}

/** The conditions of the day before came with the day itself; those of any other day stand in its own snapshot. */
const markedChange = ({ day: { facts, compared } }: FigureScope, change: Figure | null): Figure | null =>
  change && compared && compared.date !== facts.previousDate ? marked(change) : change;

/** The same change, the parts of its second operand marked as rows of the day compared with. */
const marked = (change: Figure): Figure => ({
  ...change,
  operands: change.operands.map((operand, at) => (at === 0 ? operand : ofComparedDay(operand))),
});

/** The same units with the answers to the conditions of the day compared with. */
function withComparedConditions(scope: FigureScope): FigureScope | null {
  const { compared, facts } = scope.day;
  if (!compared || !anyAnswer(compared.conditionAnswers)) return null;
  const earlier: DayFacts = { ...facts, date: compared.date, conditionAnswers: compared.conditionAnswers };
  return { ...scope, day: { ...scope.day, facts: earlier, compared: null } };
}

const comparedScope = ({ day, before, ...unit }: FigureScope): FigureScope | null =>
  before && figureScope({ ...before, rules: day.rules }, null, unit);

/** The same figure, its parts marked as rows of the day compared with. */
function ofComparedDay(figure: Figure): Figure {
  return {
    ...figure,
    operands: figure.operands.map(ofComparedDay),
    parts: () => figure.parts().map((part) => ({ ...part, ofComparedDay: true })),
  };
}
