import { type CalendarDate, calendarDate } from '#kernel/calendar';
import type { AnswerSheet, CommuneFact, ConditionFact, CriterionFact, DayFacts, StatementFact } from '#modules/reporting';
import { REPORT_RULES, type ReportRules } from './report-rules.ts';
import type { TaskAssignmentFact, TaskFact, TaskFacts } from './task-facts.ts';

/** For tests: a small valid day, of which a test names only what matters to it. */
export const DAY = calendarDate('2025-09-22');
export const DAY_BEFORE = calendarDate('2025-09-21');

export const day = (text: string): CalendarDate => calendarDate(text);

/** The first version of the rules. */
export function givenRules(): ReportRules {
  const [rules] = REPORT_RULES;
  if (!rules) throw new Error('no rules at all');
  return rules;
}

/** Provinces by short name with their number of communes; codes 01, 02, … and 01001, 01002, … */
export function givenUnits(sizes: { readonly [shortName: string]: number }): Pick<DayFacts, 'provinces' | 'communes'> {
  const provinces = Object.keys(sizes).map((shortName, at) => ({
    code: String(at + 1).padStart(2, '0'),
    name: `Tỉnh ${shortName}`,
    shortName,
  }));
  const communes = provinces.flatMap(({ code, shortName }) =>
    Array.from(
      { length: sizes[shortName] ?? 0 },
      (_, at): CommuneFact => ({
        code: `${code}${String(at + 1).padStart(3, '0')}`,
        provinceCode: code,
        name: `Xã ${at + 1}`,
      }),
    ),
  );
  return { provinces, communes };
}

const CONDITIONS: readonly ConditionFact[] = Array.from({ length: 16 }, (_, at) => ({
  no: at + 1,
  key: `condition-${at + 1}`,
  nameVi: `Điều kiện ${at + 1}`,
  nameEn: `Condition ${at + 1}`,
}));

export const conditionSheet = (byUnit: { readonly [commune: string]: string }): AnswerSheet => ({
  itemKeys: CONDITIONS.map(({ key }) => key),
  byUnit: new Map(Object.entries(byUnit)),
});

export const sheet = (itemKeys: readonly string[], byUnit: { readonly [unit: string]: string }): AnswerSheet => ({
  itemKeys,
  byUnit: new Map(Object.entries(byUnit)),
});

export const criterion = (
  key: string,
  no: number,
  level: CriterionFact['level'] = 'commune',
  block: CriterionFact['block'] = 'party',
): CriterionFact => ({ key, no, level, block, nameVi: `Tiêu chí ${key}`, nameEn: `Criterion ${key}` });

export const statement = (communeCode: string, text: string): StatementFact => ({
  block: 'general',
  kind: 'obstacle',
  communeCode,
  text,
});

/** A day without any raw figure, and with what the test gives. */
export const givenDay = (given: Partial<DayFacts> = {}): DayFacts => ({
  date: DAY,
  previousDate: DAY_BEFORE,
  cutOff: '2025-09-22T16:00:00+07:00',
  synthetic: null,
  provinces: [],
  communes: [],
  conditions: CONDITIONS,
  criteria: [],
  conditionAnswers: null,
  previousConditionAnswers: null,
  communeAnswers: { party: null, council: null, committee: null, front: null },
  provinceAnswers: { party: null, council: null, committee: null, front: null },
  statements: [],
  dossiers: null,
  cumulativeDossiers: null,
  juneAverages: null,
  ...given,
});

export const NO_TASKS: TaskFacts = { groups: [], tasks: [], assignments: [] };

export const task = (given: Partial<TaskFact> & Pick<TaskFact, 'key'>): TaskFact => ({
  group: 'I',
  no: 1,
  textVi: `Nhiệm vụ ${given.key}`,
  kind: 'deadline',
  dueDate: DAY_BEFORE,
  ...given,
});

export const report = (taskKey: string, given: Partial<TaskAssignmentFact> = {}): TaskAssignmentFact => ({
  taskKey,
  role: 'report',
  unitName: 'Bộ Nội vụ',
  provinceCode: null,
  status: 'not-started',
  doneDate: null,
  unitDueDate: null,
  ...given,
});
