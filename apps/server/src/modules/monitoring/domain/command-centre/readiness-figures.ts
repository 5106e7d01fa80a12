import type { CalendarDate } from '#kernel/calendar';
import type { AnswerSheet, Block, CommuneFact } from '#modules/reporting';
import { BLOCKS } from '../blocks.ts';
import {
  type Colour,
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
  type EvidencePart,
  type Figure,
  groupsOf,
  joinTallies,
  type Tally,
  tallyUnits,
} from '../daily-report/figure.ts';
import type { FigureScope } from './figure-scope.ts';
import { communeColour } from './readiness.ts';
import { anyAnswer } from './unit-answers.ts';
import { WATCH_SETTINGS } from './watch-settings.ts';

/** The communes of the unit by their answers to the conditions; null without raw figures of the day. */
function conditionsIn({ day, provinces }: FigureScope): Conditions | null {
  const { facts, compared, rules } = day;
  const previousDate = compared?.date ?? facts.previousDate;
  return readConditions(
    { ...facts, previousDate, previousConditionAnswers: compared?.conditionAnswers ?? null },
    provinces,
    rules,
  );
}

const joined = ({ provinces }: Conditions, tally: (province: ProvinceConditions) => Tally): Tally =>
  joinTallies(provinces.map(tally));
const reportedIn = (conditions: Conditions): Tally => joined(conditions, ({ today }) => today.reported);

/** No value where nobody reported: a share of silent communes is not known, which is not 0. */
const known = (conditions: Conditions, figure: Figure): Figure =>
  reportedIn(conditions).counted === 0 ? { ...figure, value: null } : figure;

/** @rule REP-302 */
export function communesOfColour(scope: FigureScope, colour: Colour): Figure | null {
  const conditions = conditionsIn(scope);
  if (!conditions) return null;
  return known(
    conditions,
    countedOf(
      joined(conditions, ({ today }) => today[colour]),
      'REP-302',
      'REP-106',
    ),
  );
}

/** @rule REP-302, REP-105 */
export function shareOfGreen(scope: FigureScope): Figure | null {
  const conditions = conditionsIn(scope);
  if (!conditions) return null;
  return known(conditions, greenShare(joined(conditions, ({ today }) => today.green)));
}

/** The share against that of the day compared with. @rule REP-102, REP-303 */
export function changeOfGreen(scope: FigureScope): Figure | null {
  const conditions = conditionsIn(scope);
  if (!conditions) return null;
  const before = conditions.provinces.flatMap(({ previous }) => previous?.green ?? []);
  const change = greenChange(
    joined(conditions, ({ today }) => today.green),
    before.length > 0 ? joinTallies(before) : null,
  );
  return change && known(conditions, change);
}

/** Communes that meet a condition, of all. @rule REP-106, REP-105 */
export function shareOfCondition(scope: FigureScope, no: string): Figure | null {
  const conditions = conditionsIn(scope);
  const at = conditions?.conditions.findIndex((condition) => String(condition.no) === no) ?? -1;
  if (!conditions || at < 0) return null;
  return known(conditions, conditionShare(joinTallies(conditions.provinces.flatMap(({ met }) => met[at] ?? []))));
}

const isForm = (form: string): form is 'conditions' | Block => form === 'conditions' || BLOCKS.some((block) => block === form);

/** Communes that sent a form, or (`silent`) did not; null when nobody at all sent it. @rule REP-301 */
export function communesReporting(scope: FigureScope, form: string, who: 'reporting' | 'silent'): Figure | null {
  if (!isForm(form)) return null;
  const { facts } = scope.day;
  const sheet = form === 'conditions' ? facts.conditionAnswers : facts.communeAnswers[form];
  if (!sheet || sheet.byUnit.size === 0 || (form !== 'conditions' && !anyAnswer(sheet))) return null;
  const tally = tallyUnits(
    scope.provinces.flatMap(({ communes }) => communes),
    ({ code }) => hasReported(sheet.byUnit.get(code) ?? null) === (who === 'reporting'),
    (commune) => ({
      ...allConditions(sheet, commune, facts.date),
      ...(form === 'conditions' ? {} : { block: form, source: 'commune-answer' as const }),
    }),
  );
  return countedOf(tally, 'REP-301');
}

const placeOf = ({ code, name, provinceCode }: CommuneFact) => ({ unitCode: code, unitName: name, group: provinceCode });
/** What a commune answered to all conditions of a day. */
const allConditions = (sheet: AnswerSheet, commune: CommuneFact, date: CalendarDate) => ({
  ...placeOf(commune),
  itemKey: null,
  value: sheet.byUnit.get(commune.code) ?? null,
  date,
  source: 'condition-answer' as const,
});

/** Provinces with a commune that sent the conditions. @rule REP-301 */
export function provincesReporting(scope: FigureScope): Figure | null {
  const conditions = scope.provinceCode === null ? conditionsIn(scope) : null;
  if (!conditions) return null;
  return groupsOf(
    conditions.provinces.map(({ today }) => today.reported),
    { is: 'any' },
    'REP-301',
  );
}

/** Communes that reported but lack a digital signature (I-08); null where the form of the day does not ask. */
export function withoutSignature(scope: FigureScope, which: string): Figure | null {
  const key = { official: WATCH_SETTINGS.officialSignature, classified: WATCH_SETTINGS.classifiedSignature }[which];
  const sheet = scope.day.facts.conditionAnswers;
  const item = key === undefined ? -1 : (sheet?.itemKeys.indexOf(key) ?? -1);
  if (!sheet || key === undefined || item < 0 || !anyAnswer(sheet)) return null;
  const answersOf = (code: string) => sheet.byUnit.get(code) ?? null;
  const tally = tallyUnits(
    scope.provinces.flatMap(({ communes }) => communes),
    ({ code }) => hasReported(answersOf(code)) && answersOf(code)?.[item] !== '1',
    (commune) => ({
      ...allConditions(sheet, commune, scope.day.facts.date),
      itemKey: key,
      value: answersOf(commune.code)?.[item] ?? null,
    }),
  );
  return countedOf(tally, 'REP-106', 'REP-301');
}

/** Conditions that one commune does not meet; no value when it has not reported. @rule REP-106, REP-301 */
export function unmetConditions({ day: { facts }, provinces, communeCode }: FigureScope): Figure | null {
  const commune = provinces.flatMap(({ communes }) => communes).find(({ code }) => code === communeCode);
  const sheet = facts.conditionAnswers;
  if (!commune || !sheet) return null;
  const answers = sheet.byUnit.get(commune.code) ?? null;
  const answerTo = (key: string) => answers?.[sheet.itemKeys.indexOf(key)] ?? null;
  const tally = tallyUnits(
    facts.conditions,
    ({ key }) => answerTo(key) !== '1',
    ({ key }) => ({ ...allConditions(sheet, commune, facts.date), itemKey: key, value: answerTo(key) }),
  );
  const figure = countedOf(tally, 'REP-106', 'REP-301');
  return hasReported(answers) ? figure : { ...figure, value: null };
}

type Sign = ReturnType<typeof communeColour>;

/** Communes that turned from one colour to another since the day compared with. @rule REP-302 */
export const turnedCommunes = (scope: FigureScope, [from, to]: readonly string[]): Figure | null =>
  isColour(from) && isColour(to) && from !== to ? communesThat(scope, (before, now) => before === from && now === to) : null;
/** Communes that reported on the one day and not on the other. @rule REP-301 */
export const stoppedReporting = (scope: FigureScope): Figure | null =>
  communesThat(scope, (before, now) => before !== 'not-reported' && now === 'not-reported');
export const startedReporting = (scope: FigureScope): Figure | null =>
  communesThat(scope, (before, now) => before === 'not-reported' && now !== 'not-reported');

const isColour = (word: string | undefined): word is Colour => word === 'green' || word === 'yellow' || word === 'red';

/** Both answers of each commune stand behind the count: that of the day counts, the earlier one adds nothing to it. */
function communesThat({ day, provinces }: FigureScope, test: (before: Sign, now: Sign) => boolean): Figure | null {
  const [now, before] = [day.facts.conditionAnswers, day.compared?.conditionAnswers ?? null];
  if (!anyAnswer(now) || !anyAnswer(before) || !day.compared) return null;
  const { date } = day.compared;
  const communes = provinces.flatMap((province) => province.communes);
  const signIn = (sheet: AnswerSheet, code: string) => communeColour(sheet.byUnit.get(code) ?? null, day.rules);
  const isCounted = (code: string) => test(signIn(before, code), signIn(now, code));
  const earlier = (part: EvidencePart, code: string): EvidencePart => ({
    ...part,
    date,
    value: before.byUnit.get(code) ?? null,
    amount: 0,
    ...(date === day.facts.previousDate ? {} : { ofComparedDay: true }),
  });
  return countedOf(
    {
      counted: communes.filter(({ code }) => isCounted(code)).length,
      all: communes.length,
      parts: () =>
        communes.flatMap((commune): readonly EvidencePart[] => {
          const part = { ...allConditions(now, commune, day.facts.date), amount: 1, counted: isCounted(commune.code) };
          return [part, earlier(part, commune.code)];
        }),
    },
    'REP-302',
    'REP-301',
  );
}
