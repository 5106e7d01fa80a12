import { addDays, type CalendarDate, type Clock, isCalendarDate, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import {
  type DayFacts,
  findSnapshot,
  listSnapshots,
  type NationalFacts,
  readDayFacts,
  readNationalFacts,
  type Snapshot,
} from '#modules/reporting';
import type { CommandDay, ComparedDay, DossierPeriods, NationalDay } from '../domain/command-centre/command-day.ts';
import { sumCumulativeDossiers, sumDayDossiers } from '../domain/command-centre/dossier-sums.ts';
import { type Notice, noticesOf } from '../domain/command-centre/notices.ts';
import { factsOnMap, tasksOnMap } from '../domain/command-centre/on-map.ts';
import { anyAnswer } from '../domain/command-centre/unit-answers.ts';
import { type ReportRules, reportRulesOn } from '../domain/daily-report/report-rules.ts';
import type { TaskFacts } from '../domain/daily-report/task-facts.ts';
import { problem } from '../problems.ts';
import { mapTable, type ReadingMap, readingMap } from './reading-map.ts';
import { snapshotCache } from './snapshot-cache.ts';
import { readTaskFacts } from './task-facts.ts';

/** Which day a screen shows, what it compares with, and on which map; everything has a default. */
export type View = {
  readonly date?: CalendarDate;
  readonly compareWith?: CalendarDate;
  readonly anchor?: string;
  readonly revision?: number;
};

/** What every answer says of its day. */
export type DayHead = {
  readonly date: CalendarDate;
  readonly previousDate: CalendarDate;
  readonly revision: number;
  readonly snapshotId: string;
  readonly cutOff: string;
  readonly importedAt: string;
  readonly source: string;
  /** Null: there is no answer of that day, so nothing has a change. */
  readonly comparedWith: CalendarDate | null;
  readonly anchor: 'as-it-was' | 'map';
  readonly mapDate: CalendarDate | null;
  readonly synthetic: string | null;
  readonly notices: readonly Notice[];
};
export type Opened<Day> = { readonly head: DayHead; readonly snapshot: Snapshot; readonly day: Day };

const WHOLE_DAYS_KEPT = 4;
/** A day without blocks and statements takes under 1 MB. */
const NATIONAL_DAYS_KEPT = 16;
const YEARS_BACK_DAYS = 3660;
const wholeDay = snapshotCache<{ readonly facts: DayFacts; readonly tasks: TaskFacts }>(WHOLE_DAYS_KEPT);
const nationalDay = snapshotCache<{ readonly facts: NationalFacts; readonly tasks: TaskFacts }>(NATIONAL_DAYS_KEPT);

/**
 * The newest revision of the day wanted, else of the newest day.
 * @throws monitoring/no-figures
 */
async function chooseSnapshot(tx: Tx, { date, revision }: View, clock: Clock): Promise<Snapshot> {
  if (date !== undefined) {
    const found = isCalendarDate(date) ? await findSnapshot(tx, date, revision) : null;
    if (!found) throw problem('no-figures', { date });
    return found;
  }
  const today = vietnamDay(clock.now());
  const [newest] = await listSnapshots(tx, { first: addDays(today, -YEARS_BACK_DAYS), last: today, limit: 1 });
  if (!newest) throw problem('no-figures', { date: null });
  return newest;
}

/** @throws monitoring/no-rules */
export function rulesOn(date: CalendarDate): ReportRules {
  const rules = reportRulesOn(date);
  if (!rules) throw problem('no-rules', { date });
  return rules;
}

/**
 * A day with all its answers, on the map of the anchor.
 * @throws monitoring/no-figures, no-rules, nothing-to-compare, map-not-readable
 */
export async function openDay(tx: Tx, view: View, clock: Clock): Promise<Opened<CommandDay>> {
  const snapshot = await chooseSnapshot(tx, view, clock);
  const map = await readingMap(tx, view.anchor, vietnamDay(clock.now()));
  const { facts, tasks } = await wholeDayOn(tx, snapshot, map);
  const other = await otherSnapshot(tx, snapshot, view);
  const compared = comparedDay(snapshot, view, facts, other && (await wholeDayOn(tx, other, map)));
  return {
    snapshot,
    head: headOf(snapshot, compared, map),
    day: { facts, tasks, rules: rulesOn(facts.date), dossiers: periodsOf(facts), compared },
  };
}

/**
 * A day without the answers of blocks and the statements, for the views of the whole nation. On another map than its own it is
 * read whole: what moved is then known commune by commune.
 * @throws as openDay
 */
export async function openNationalDay(tx: Tx, view: View, clock: Clock): Promise<Opened<NationalDay>> {
  if (view.anchor !== undefined && view.anchor !== 'as-it-was') return openDay(tx, view, clock);
  const snapshot = await chooseSnapshot(tx, view, clock);
  const { facts, tasks } = await nationalDayOf(tx, snapshot);
  const other = await otherSnapshot(tx, snapshot, view);
  const compared = comparedDay(snapshot, view, facts, other && (await nationalDayOf(tx, other)));
  return {
    snapshot,
    head: headOf(snapshot, compared, null),
    day: { facts, tasks, rules: rulesOn(facts.date), dossiers: periodsOf(facts), compared },
  };
}

async function wholeDayOn(tx: Tx, snapshot: Snapshot, map: ReadingMap | null): Promise<{ facts: DayFacts; tasks: TaskFacts }> {
  const day = await wholeDay(snapshot.id, async () => ({
    facts: await readDayFacts(tx, snapshot.id),
    tasks: await readTaskFacts(tx, snapshot.id),
  }));
  if (!map) return day;
  const table = await mapTable(tx, map, snapshot.id, day.facts);
  return { facts: factsOnMap(day.facts, table), tasks: tasksOnMap(day.tasks, table) };
}

const nationalDayOf = (tx: Tx, snapshot: Snapshot) =>
  nationalDay(snapshot.id, async () => ({
    facts: await readNationalFacts(tx, snapshot.id),
    tasks: await readTaskFacts(tx, snapshot.id),
  }));

const periodsOf = (facts: DayFacts | NationalFacts): DossierPeriods => ({
  day: 'dossierSums' in facts ? sumCumulativeDossiers(facts.dossierSums) : sumDayDossiers(facts.dossiers),
  cumulative: sumCumulativeDossiers(facts.cumulativeDossiers),
});

/** The stored day to compare with; null when that is the day before and only the snapshot itself knows of it. */
async function otherSnapshot(
  tx: Tx,
  { date, previousDate }: Snapshot,
  { compareWith = previousDate }: View,
): Promise<Snapshot | null> {
  const other = isCalendarDate(compareWith) && compareWith < date ? await findSnapshot(tx, compareWith) : null;
  if (!other && compareWith !== previousDate) throw problem('nothing-to-compare', { compareWith });
  return other;
}

/** The conditions of the day before come from the snapshot itself, as in the daily report; of any other day from its own. */
function comparedDay(
  { previousDate }: Snapshot,
  { compareWith = previousDate }: View,
  facts: Pick<DayFacts, 'previousConditionAnswers'>,
  other: { readonly facts: DayFacts | NationalFacts; readonly tasks: TaskFacts } | null,
): ComparedDay | null {
  const conditionAnswers =
    compareWith === previousDate ? facts.previousConditionAnswers : (other?.facts.conditionAnswers ?? null);
  if (!other && !anyAnswer(conditionAnswers)) return null;
  const dossiers = other ? periodsOf(other.facts) : { day: null, cumulative: null };
  return { date: compareWith, conditionAnswers, tasks: other?.tasks ?? null, dossiers };
}

function headOf(snapshot: Snapshot, compared: ComparedDay | null, map: ReadingMap | null): DayHead {
  const { date, previousDate, revision, id, cutOff, importedAt, sourceName, synthetic } = snapshot;
  return {
    date,
    previousDate,
    revision,
    snapshotId: id,
    cutOff,
    importedAt,
    source: sourceName,
    synthetic,
    notices: noticesOf(synthetic),
    comparedWith: compared?.date ?? null,
    anchor: map ? 'map' : 'as-it-was',
    mapDate: map?.day ?? null,
  };
}
