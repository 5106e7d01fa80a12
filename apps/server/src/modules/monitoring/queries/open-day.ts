import { type CalendarDate, type Clock, isCalendarDate, vietnamDay } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { keptByKey } from '#kernel/kept';
import {
  type DayFacts,
  findLiveDay,
  findSnapshot,
  LIVE_REVISION,
  type NationalFacts,
  newestLiveDay,
  newestSnapshot,
  readDayFacts,
  readNationalFacts,
  type Snapshot,
} from '#modules/reporting';
import type {
  BesideConditions,
  CommandDay,
  ComparedDay,
  DossierPeriods,
  NationalDay,
} from '../domain/command-centre/command-day.ts';
import { sumCumulativeDossiers, sumDayDossiers } from '../domain/command-centre/dossier-sums.ts';
import { type Notice, noticesOf, offMapNotices } from '../domain/command-centre/notices.ts';
import { factsOnMap, tasksOnMap } from '../domain/command-centre/on-map.ts';
import { remembered } from '../domain/command-centre/remembered.ts';
import { anyAnswer } from '../domain/command-centre/unit-answers.ts';
import { type ReportRules, reportRulesOn } from '../domain/daily-report/report-rules.ts';
import type { TaskFacts } from '../domain/daily-report/task-facts.ts';
import { problem } from '../problems.ts';
import { tasksOfDay } from '../use-cases/direction/tasks-of-day.ts';
import { mapTable, type ReadingMap, readingMap } from './reading-map.ts';
import { readTaskFacts } from './task-facts.ts';

/** Which day a screen shows, what it compares with, and on which map; everything has a default. */
export type View = {
  readonly date?: CalendarDate;
  readonly compareWith?: CalendarDate;
  readonly anchor?: string;
  readonly revision?: number;
  /** The day as its reports stand now, where it is lived here, in place of what was frozen of it. */
  readonly live?: boolean;
};

/** What every answer says of its day. */
export type DayHead = {
  readonly date: CalendarDate;
  readonly previousDate: CalendarDate;
  /** 0: the day is being lived, and its figures move. */
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
/** A day as lists show it, without a change. */
type DayAlone<Facts> = Omit<NationalDay, 'facts' | 'compared'> & { readonly facts: Facts };
export type Opened<Day> = { readonly head: DayHead; readonly snapshot: Snapshot; readonly day: Day };

/** A whole day takes some 2 MB with its statements in groups. */
const WHOLE_DAYS_KEPT = 20;
/** A day without blocks and statements takes half a MB. */
const NATIONAL_DAYS_KEPT = 64;
/** The tasks of a day take some 100 kB, and each day is also compared with. */
const TASKS_KEPT = 64;
type StoredDay<Facts> = {
  readonly facts: Facts;
  readonly tasks: TaskFacts;
  /** Communes without a place on the map that is read on. */
  readonly offMap?: number;
};
const tasksOf = keptByKey<TaskFacts>(TASKS_KEPT);
const wholeDay = keptByKey<StoredDay<DayFacts>>(WHOLE_DAYS_KEPT);
const nationalDay = keptByKey<StoredDay<NationalFacts>>(NATIONAL_DAYS_KEPT);

/**
 * The newest revision of the day wanted, else of the newest day. A day that is lived here and of which nothing is frozen yet is shown
 * as its reports stand now.
 * @throws monitoring/no-figures
 */
async function chooseSnapshot(tx: Tx, { date, revision, live = false }: View, clock: Clock): Promise<Snapshot> {
  if (live) {
    const found = date === undefined ? await newestLiveDay(tx, vietnamDay(clock.now())) : await findLiveDay(tx, date);
    if (!found) throw problem('no-figures', { date: date ?? null });
    return found;
  }
  if (date !== undefined) {
    const frozen = isCalendarDate(date) ? await findSnapshot(tx, date, revision) : null;
    const found = frozen ?? (isCalendarDate(date) && revision === undefined ? await findLiveDay(tx, date) : null);
    if (!found) throw problem('no-figures', { date });
    return found;
  }
  const newest = await newestSnapshot(tx, vietnamDay(clock.now()));
  if (!newest) throw problem('no-figures', { date: null });
  return newest;
}

/** @throws monitoring/no-rules */
export function rulesOn(date: CalendarDate): ReportRules {
  const rules = reportRulesOn(date);
  if (!rules) throw problem('no-rules', { date });
  return rules;
}

/** Which stored days a screen is made of; `other` null: of the day to compare with only the snapshot itself knows. */
export type ChosenDay = {
  readonly view: View;
  readonly snapshot: Snapshot;
  readonly map: ReadingMap | null;
  readonly other: Snapshot | null;
};

/**
 * Chooses the days of a view and reads none of them yet.
 * @throws monitoring/no-figures, nothing-to-compare, map-not-readable
 */
export async function chooseDay(tx: Tx, view: View, clock: Clock): Promise<ChosenDay> {
  const snapshot = await chooseSnapshot(tx, view, clock);
  const map = await readingMap(tx, view.anchor, vietnamDay(clock.now()));
  return { view, snapshot, map, other: await otherSnapshot(tx, snapshot, view) };
}

/**
 * A day with all its answers, on the map of the anchor, and what is compared of another day.
 * @throws monitoring/no-figures, no-rules, nothing-to-compare, map-not-readable
 */
export async function openDay(tx: Tx, view: View, clock: Clock): Promise<Opened<CommandDay>> {
  return openWhole(tx, await chooseDay(tx, view, clock));
}

async function openWhole(tx: Tx, { view, snapshot, map, other }: ChosenDay): Promise<Opened<CommandDay>> {
  const own = await wholeDayOn(tx, snapshot, map);
  // On another map what moved is known commune by commune, so both days are needed whole.
  const before = other && (map ? await wholeDayOn(tx, other, map) : await nationalDayOf(tx, other));
  const compared = comparedDay(snapshot, view, own.facts, before);
  return {
    snapshot,
    head: headOf(snapshot, compared?.date ?? null, map, own.offMap),
    day: { ...dayOf(own), facts: own.facts, compared },
  };
}

/**
 * A day without the answers of blocks and the statements, for the views of the whole nation. On another map than its own it is
 * read whole: what moved is then known commune by commune.
 * @throws monitoring/no-rules
 */
export async function openNationalDay(tx: Tx, chosen: ChosenDay): Promise<Opened<NationalDay>> {
  const { view, snapshot, map, other } = chosen;
  if (map) return openWhole(tx, chosen);
  const own = await nationalDayOf(tx, snapshot);
  const compared = comparedDay(snapshot, view, own.facts, other && (await nationalDayOf(tx, other)));
  return {
    snapshot,
    head: headOf(snapshot, compared?.date ?? null, null),
    day: { ...dayOf(own), facts: own.facts, compared },
  };
}

/**
 * A day with all its answers and nothing of the day compared with, for lists: they show no change.
 * @throws as openDay
 */
export async function openDayAlone(tx: Tx, view: View, clock: Clock): Promise<Opened<DayAlone<DayFacts>>> {
  const { snapshot, map, other } = await chooseDay(tx, view, clock);
  const own = await wholeDayOn(tx, snapshot, map);
  const head = headOf(snapshot, comparedDate(snapshot, view, own.facts, other), map, own.offMap);
  return { snapshot, head, day: { ...dayOf(own), facts: own.facts } };
}

/**
 * A day with all its answers, and of the day compared with only the conditions: those of the day before come with the day itself.
 * @throws as openDay
 */
export async function openDayBesideConditions(
  tx: Tx,
  view: View,
  clock: Clock,
): Promise<Opened<DayAlone<DayFacts> & BesideConditions>> {
  const { snapshot, map, other } = await chooseDay(tx, view, clock);
  const own = await wholeDayOn(tx, snapshot, map);
  const comparedWith = comparedDate(snapshot, view, own.facts, other);
  const isDayBefore = comparedWith === snapshot.previousDate;
  const conditionAnswers = isDayBefore
    ? own.facts.previousConditionAnswers
    : other && (await nationalDayOf(tx, other)).facts.conditionAnswers;
  return {
    snapshot,
    head: headOf(snapshot, comparedWith, map, own.offMap),
    day: { ...dayOf(own), facts: own.facts, compared: comparedWith === null ? null : { conditionAnswers } },
  };
}

/**
 * A day without the answers of blocks and the statements, and nothing of the day compared with.
 * @throws as openDay
 */
export async function openNationalDayAlone(
  tx: Tx,
  view: View,
  clock: Clock,
): Promise<Opened<DayAlone<DayFacts | NationalFacts>>> {
  const { snapshot, map, other } = await chooseDay(tx, view, clock);
  const own = map ? await wholeDayOn(tx, snapshot, map) : await nationalDayOf(tx, snapshot);
  const head = headOf(snapshot, comparedDate(snapshot, view, own.facts, other), map, own.offMap);
  return { snapshot, head, day: { ...dayOf(own), facts: own.facts } };
}

const dayOf = ({ facts, tasks }: StoredDay<DayFacts | NationalFacts>) => ({
  tasks,
  rules: rulesOn(facts.date),
  dossiers: periodsOf(facts),
});

async function wholeDayOn(tx: Tx, snapshot: Snapshot, map: ReadingMap | null): Promise<StoredDay<DayFacts>> {
  const day = await wholeDay(versionKey(snapshot), async () => ({
    facts: await readDayFacts(tx, snapshot.id),
    tasks: await readTasks(tx, snapshot),
  }));
  if (!map) return day;
  const table = await mapTable(tx, map, snapshot.id, day.facts);
  return { facts: factsOnMap(day.facts, table), tasks: tasksOnMap(day.tasks, table), offMap: table.offMap };
}

/** What decides the figures of a snapshot: of a live day also how far it has come. */
export const versionKey = ({ id, revision, contentHash }: Snapshot): string =>
  revision === LIVE_REVISION ? `${id} ${contentHash}` : id;

/** Of a day that is being lived the tasks as they stand now; of any other as they stood in its snapshot. */
const readTasks = (tx: Tx, { id, date, revision }: Snapshot) =>
  revision === LIVE_REVISION ? tasksOfDay(tx, date) : tasksOf(id, () => readTaskFacts(tx, id));

const nationalDayOf = (tx: Tx, snapshot: Snapshot) =>
  nationalDay(versionKey(snapshot), async () => ({
    facts: await readNationalFacts(tx, snapshot.id),
    tasks: await readTasks(tx, snapshot),
  }));

const periodsOf = remembered(
  (facts: DayFacts | NationalFacts): DossierPeriods => ({
    day: 'dossierSums' in facts ? sumCumulativeDossiers(facts.dossierSums) : sumDayDossiers(facts.dossiers),
    cumulative: sumCumulativeDossiers(facts.cumulativeDossiers),
  }),
);

/** The stored day to compare with; null when that is the day before and only the snapshot itself knows of it. */
async function otherSnapshot(
  tx: Tx,
  { date, previousDate }: Snapshot,
  { compareWith = previousDate }: View,
): Promise<Snapshot | null> {
  const isEarlier = isCalendarDate(compareWith) && compareWith < date;
  const other = isEarlier ? ((await findSnapshot(tx, compareWith)) ?? (await findLiveDay(tx, compareWith))) : null;
  if (!other && compareWith !== previousDate) throw problem('nothing-to-compare', { compareWith });
  return other;
}

/** The conditions of the day before come from the snapshot itself, as in the daily report; of any other day from its own. */
function comparedDay(
  { previousDate }: Snapshot,
  { compareWith = previousDate }: View,
  facts: Pick<DayFacts, 'previousConditionAnswers'>,
  other: StoredDay<DayFacts | NationalFacts> | null,
): ComparedDay | null {
  if (comparedDate({ previousDate }, { compareWith }, facts, other) === null) return null;
  const conditionAnswers =
    compareWith === previousDate ? facts.previousConditionAnswers : (other?.facts.conditionAnswers ?? null);
  const dossiers = other ? periodsOf(other.facts) : { day: null, cumulative: null };
  return { date: compareWith, conditionAnswers, tasks: other?.tasks ?? null, dossiers };
}

/** The day compared with; null when it is not stored and the snapshot itself knows nothing of it. */
function comparedDate(
  { previousDate }: Pick<Snapshot, 'previousDate'>,
  { compareWith = previousDate }: View,
  { previousConditionAnswers }: Pick<DayFacts, 'previousConditionAnswers'>,
  other: object | null,
): CalendarDate | null {
  return other || anyAnswer(previousConditionAnswers) ? compareWith : null;
}

function headOf(snapshot: Snapshot, comparedWith: CalendarDate | null, map: ReadingMap | null, offMap = 0): DayHead {
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
    notices: [...noticesOf(synthetic), ...(map ? offMapNotices(offMap, map.day) : [])],
    comparedWith,
    anchor: map ? 'map' : 'as-it-was',
    mapDate: map?.day ?? null,
  };
}
