import { createHash } from 'node:crypto';
import { Type } from 'typebox';
import { addDays, type CalendarDate, vietnamDay } from '#kernel/calendar';
import { publish } from '#kernel/outbox';
import { useCase, type Work } from '#kernel/use-case';
import { instantOf } from '#kernel/working-days';
import { workingCalendar } from '#modules/organisations';
import { keepWithDay } from '../../day-companion.ts';
import type { DayFacts } from '../../domain/day-facts.ts';
import { BLOCKS } from '../../domain/day-facts.ts';
import type { FactLines } from '../../domain/fact-lines.ts';
import { dayFrozen } from '../../events.ts';
import { insertCut, selectDaysToCut } from '../../queries/network/cut-queries.ts';
import { selectLiveDay } from '../../queries/network/live-queries.ts';
import { selectRegime } from '../../queries/network/regime-queries.ts';
import { lockImports } from '../../queries/snapshot-queries.ts';
import { storeSnapshot } from '../store-snapshot.ts';
import { dayAtCutOff } from './day-at-cut-off.ts';

type Day = Awaited<ReturnType<typeof selectDaysToCut>>[number];
type CutKind = 'cut-off' | 'closed';

/** Days that closed longer ago than this are not looked at again. */
const LOOK_BACK_DAYS = 14;
/** A report that was sent at the last moment has this long to be stored. */
const GRACE_MS = 5000;

/**
 * Takes the figures of each lived day whose cut-off has passed as a snapshot, for its edition; and once more, as the next
 * revision, when its period has closed and reports came after the cut-off: those count in an amended edition. Bears a repeat.
 * @emits reporting.day-frozen.v1 for each snapshot
 */
export const freezeDays = useCase(
  'reporting.freeze-days',
  { permission: 'reporting.manage-regimes', input: Type.Object({}) },
  async (_input, work) => {
    const now = work.clock.now();
    // Whoever comes second sees what the first one cut.
    await lockImports(work.tx);
    const frozen: { date: CalendarDate; kind: CutKind }[] = [];
    for (const day of await selectDaysToCut(work.tx, addDays(vietnamDay(now), -LOOK_BACK_DAYS))) {
      for (const cut of await cutsDue(day, work)) {
        if (await freeze(day, cut, work)) frozen.push({ date: day.date, kind: cut.kind });
      }
    }
    return { frozen };
  },
);

type Cut = { readonly kind: CutKind; readonly at: string };

/** The moments of the day's regime that have passed and that no cut was made for. */
async function cutsDue({ date, regimeNo, cuts }: Day, { tx, clock }: Work): Promise<readonly Cut[]> {
  const [regime] = await selectRegime(tx, regimeNo);
  const chain = regime?.content.chain;
  if (!regime || !chain) return [];
  const calendar = await workingCalendar(tx, date, date);
  const all: readonly Cut[] = [
    { kind: 'cut-off', at: instantOf(chain.cutOff, date, calendar) },
    { kind: 'closed', at: instantOf(regime.content.closes, date, calendar) },
  ];
  const passed = new Date(clock.now().getTime() - GRACE_MS).toISOString();
  return all.filter(({ kind, at }) => at <= passed && !cuts?.includes(kind));
}

/** @returns false when nothing came since the cut before: then there is nothing to amend */
async function freeze({ date }: Day, { kind, at }: Cut, { tx, actor, clock, context }: Work): Promise<boolean> {
  const [live] = await selectLiveDay(tx, date);
  if (!live) throw new Error(`no live day ${date}`);
  const { facts, times, late } = await dayAtCutOff(tx, live.id, at);
  const content = { facts: plainFacts(facts), times: [...times].map(([form, own]) => [form, [...own]]) };
  const contentHash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const sourceName = kind === 'cut-off' ? 'Báo cáo trực tuyến, chốt số liệu' : 'Báo cáo trực tuyến, khi kỳ đã đóng';
  const { snapshot, isNew } = await storeSnapshot(
    tx,
    { facts, lines: noLines(facts), contentHash, sourceName, times, lived: true, rehearsed: context.demonstration },
    { actor, clock },
  );
  if (isNew) await keepWithDay(tx, { id: snapshot.id, date, cutOff: at });
  await insertCut(tx, date, kind, at, snapshot.id, late, clock.now().toISOString());
  if (!isNew) return false;
  await publish(tx, dayFrozen, { snapshotId: snapshot.id, date, revision: snapshot.revision, kind });
  return true;
}

/** What the figures say, without the cut-off: two cuts between which nothing came are equal. */
function plainFacts({ cutOff: _cutOff, ...facts }: DayFacts) {
  const sheet = (own: DayFacts['conditionAnswers']) =>
    own && [own.itemKeys, [...own.byUnit].sort(([one], [other]) => (one < other ? -1 : 1))];
  return {
    ...facts,
    conditionAnswers: sheet(facts.conditionAnswers),
    previousConditionAnswers: sheet(facts.previousConditionAnswers),
    communeAnswers: BLOCKS.map((block) => sheet(facts.communeAnswers[block])),
    provinceAnswers: BLOCKS.map((block) => sheet(facts.provinceAnswers[block])),
  };
}

/** Reports that came in here stand in no file: units and statements have their place in the order as their line. */
function noLines(facts: DayFacts): FactLines {
  const places = (list: readonly unknown[]) => list.map((_one, at) => at + 1);
  const none = new Map<string, never>();
  const ofBlocks = Object.fromEntries(BLOCKS.map((block) => [block, none])) as Record<(typeof BLOCKS)[number], typeof none>;
  return {
    provinces: places(facts.provinces),
    communes: places(facts.communes),
    conditionAnswers: none,
    previousConditionAnswers: none,
    communeAnswers: ofBlocks,
    provinceAnswers: ofBlocks,
    statements: places(facts.statements),
    dossiers: [],
    cumulativeDossiers: [],
    juneAverages: none,
  };
}
