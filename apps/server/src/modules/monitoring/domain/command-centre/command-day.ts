import type { CalendarDate } from '#kernel/calendar';
import type { AnswerSheet, DayFacts } from '#modules/reporting';
import type { ReportRules } from '../daily-report/report-rules.ts';
import type { TaskFacts } from '../daily-report/task-facts.ts';
import type { DossiersByProvince } from './dossier-sums.ts';

/** Dossiers by province: of the day before, and since the start of the cumulative period. Null: no row at all. */
export type DossierPeriods = { readonly day: DossiersByProvince | null; readonly cumulative: DossiersByProvince | null };

/**
 * The day that a screen compares with. The conditions of the day before come from the snapshot of the day itself, as in the
 * daily report; everything else needs a stored snapshot of its own, and is null without one.
 */
export type ComparedDay = {
  readonly date: CalendarDate;
  readonly conditionAnswers: AnswerSheet | null;
  readonly tasks: TaskFacts | null;
  readonly dossiers: DossierPeriods;
};

/** What the page of a commune compares with. */
export type BesideConditions = { readonly compared: Pick<ComparedDay, 'conditionAnswers'> | null };

/** What the national view needs of a day: no block answers and no statements, so that it is read fast. */
export type NationalDay = {
  readonly facts: Pick<DayFacts, 'date' | 'provinces' | 'communes' | 'conditions' | 'conditionAnswers' | 'juneAverages'>;
  readonly dossiers: DossierPeriods;
  readonly tasks: TaskFacts;
  readonly rules: ReportRules;
  readonly compared: ComparedDay | null;
};

/** Everything that the screens of one day are made of, on one map. */
export type CommandDay = NationalDay & { readonly facts: DayFacts };
