import { Type } from 'typebox';
import { type CalendarDate, vietnamDay } from '#kernel/calendar';
import { newId } from '#kernel/ids';
import { publish } from '#kernel/outbox';
import { useCase, type Work } from '#kernel/use-case';
import { type UnitHistory, type UnitId, unitHistory } from '#modules/organisations';
import { stateAfter } from '../../domain/network/report.ts';
import { heirOfCode, reasonOfEnd, successionOf } from '../../domain/network/unit-change.ts';
import { reportActedOn } from '../../events.ts';
import { selectOpenedPeriods, selectRegime } from '../../queries/network/regime-queries.ts';
import { actOnReport } from '../../queries/network/report-queries.ts';
import {
  handOverReport,
  lockUnitChanges,
  markFollowed,
  moveLiveDay,
  selectReportsOfGone,
} from '../../queries/network/unit-change-queries.ts';
import { storeRegisterOfUnits } from '../store-catalogue.ts';
import { endsAround, expectReports } from './open-periods.ts';

/**
 * Follows changes of units whose day has come in periods that are open. A unit that is no more owes nothing: what it has not sent is
 * exempted, with the legal act as the reason. What it sent stays; of a period that ends on the day of the change or later it is kept
 * and counts no more, for the unit was not there. A unit that begins is expected for periods that end on its first day or later; one
 * that bears the code of an old one takes its reports over. Bears a repeat, and two at once.
 * @returns how many reports were exempted, handed over and newly expected
 * @emits reporting.report-acted-on.v1
 */
export const followUnitChanges = useCase(
  'reporting.follow-unit-changes',
  { permission: 'reporting.manage-regimes', input: Type.Object({}) },
  async (_input, work) => {
    const now = work.clock.now();
    const counts = { exempted: 0, handedOver: 0, expected: 0 };
    for (const change of await lockUnitChanges(work.tx, vietnamDay(now))) {
      const history = await unitHistory(work.tx);
      const { gone, fresh } = successionOf(history, change);
      if (gone.length > 0) {
        const { exempted, handedOver } = await releaseUnits(work, history, gone, change.day);
        counts.exempted += exempted;
        counts.handedOver += handedOver;
      }
      if (gone.length + fresh.length > 0) counts.expected += await expectUnits(work, history, new Set(fresh), change.day);
      await markFollowed(work.tx, change.day, change.id, now.toISOString());
    }
    return counts;
  },
);

async function releaseUnits(work: Work, history: UnitHistory, gone: readonly UnitId[], day: CalendarDate) {
  const { tx, clock } = work;
  const { first } = await endsAround(tx, day);
  let handedOver = 0;
  const owed = await selectReportsOfGone(tx, [...gone], first, clock.now().toISOString(), day);
  for (const { home, periodEnd, formVersionNo, reporter, unitId, ...report } of owed) {
    const heir = unitId === null ? null : heirOfCode(history, unitId, day);
    if (heir !== null && periodEnd >= day) {
      await handOverReport(tx, home, periodEnd, formVersionNo, reporter, heir);
      handedOver += 1;
    } else if (unitId !== null) {
      const address = { periodEnd, provinceCode: home, reporter, part: report.part, formKey: report.formKey };
      await exempt(work, { ...report, ...address, formVersionNo }, reasonOfEnd(history, unitId, day));
    }
  }
  return { exempted: owed.length - handedOver, handedOver };
}

type Owed = Omit<Awaited<ReturnType<typeof selectReportsOfGone>>[number], 'home' | 'unitId'>;

async function exempt(
  { tx, actor, clock }: Work,
  {
    provinceCode: home,
    periodEnd,
    formVersionNo,
    reporter,
    ...report
  }: Owed & {
    readonly provinceCode: Awaited<ReturnType<typeof selectReportsOfGone>>[number]['home'];
  },
  reason: string,
): Promise<void> {
  const at = clock.now();
  const state = stateAfter('exempted', report.state, report.revision);
  const act = [newId(home, at), 'exempted', state, null, at.toISOString(), actor.id, actor.name, reason] as const;
  await actOnReport(tx, home, periodEnd, formVersionNo, reporter, ...act);
  const { part, formKey } = report;
  const address = { periodEnd, provinceCode: home, reporter, part, formKey };
  await publish(tx, reportActedOn, { ...address, kind: 'exempted', reason, at: at.toISOString() }, home);
}

/** The new units are expected where a period that ends on their day or later is open; a lived day has the map of that day. */
async function expectUnits({ tx, clock }: Work, history: UnitHistory, fresh: ReadonlySet<UnitId>, day: CalendarDate) {
  const now = clock.now();
  let expected = 0;
  const { last } = await endsAround(tx, vietnamDay(now));
  for (const { regimeNo, periodEnd } of await selectOpenedPeriods(tx, day, last)) {
    const [regime] = await selectRegime(tx, regimeNo);
    if (!regime) throw new Error(`no regime ${regimeNo}`);
    expected += await expectReports(tx, regime, periodEnd, { units: fresh, openAt: now });
    if (regime.content.chain) await moveLiveDay(tx, periodEnd, await storeRegisterOfUnits(tx, history, periodEnd));
  }
  return expected;
}
