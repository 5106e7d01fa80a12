import { Type } from 'typebox';
import { addDays, type CalendarDate, vietnamDay } from '#kernel/calendar';
import { copyLine, type Tx } from '#kernel/db/tx';
import { CENTRAL, newId } from '#kernel/ids';
import { useCase } from '#kernel/use-case';
import { type BodyId, centralBodyTitles, type UnitVersion, unitHistory, workingCalendar } from '#modules/organisations';
import { type Period, periodEndingOn } from '../../domain/network/period.ts';
import { endsInReach, type RegimeContent, type RegimeWindow, windowOf } from '../../domain/network/regime.ts';
import type { SnapshotId } from '../../domain/snapshot.ts';
import { insertLiveDay } from '../../queries/network/live-queries.ts';
import {
  insertOpenedPeriod,
  selectOpenedPeriods,
  selectRegimesBetween,
  selectReportsKnown,
} from '../../queries/network/regime-queries.ts';
import { storeRegisterOfUnits } from '../store-catalogue.ts';
import { type FormVersion, formVersionsInForce } from './open-form-version.ts';

const COPY_REPORTS = `copy reporting.report (home_code, period_end, form_version_no, reporter, regime_no, part, unit_id, opens_at, due_at, closes_at) from stdin`;

type Regime = Awaited<ReturnType<typeof selectRegimesBetween>>[number];
type Due = { readonly regime: Regime; readonly period: Period; readonly window: RegimeWindow };

/** The days on which periods end whose window may be open on the day, by the working calendar around it. */
export async function endsAround(tx: Tx, day: CalendarDate): Promise<Period> {
  return endsInReach(day, await workingCalendar(tx, day, day));
}

/**
 * Writes the expected reports of all periods whose window is open and that are not written yet: one row for each form and
 * reporter (architecture §3.3). Units and bodies are those in force on the last day of the period. Bears a repeat, and two at once.
 * @returns how many periods were opened
 */
export const openPeriods = useCase(
  'reporting.open-periods',
  { permission: 'reporting.manage-regimes', input: Type.Object({}) },
  async (_input, { tx, clock }) => {
    const now = clock.now();
    const due = await periodsToOpen(tx, now);
    let opened = 0;
    for (const one of due) opened += Number(await openPeriod(tx, one, now));
    return { opened };
  },
);

async function periodsToOpen(tx: Tx, now: Date): Promise<readonly Due[]> {
  const { first, last } = await endsAround(tx, vietnamDay(now));
  const regimes = await selectRegimesBetween(tx, first, last);
  const opened = new Set(
    (await selectOpenedPeriods(tx, first, last)).map(({ regimeNo, periodEnd }) => `${regimeNo} ${periodEnd}`),
  );
  const calendar = await workingCalendar(tx, first, last);
  const at = now.toISOString();
  return regimes.flatMap((regime) =>
    periodsBetween(regime.content, first, last).flatMap((period) => {
      const holds = regime.validFrom <= period.last && (regime.validTo === null || period.last < regime.validTo);
      const window = windowOf(regime.content, period.last, calendar);
      const isOpen = holds && window.opensAt <= at && at < window.closesAt;
      return isOpen && !opened.has(`${regime.regimeNo} ${period.last}`) ? [{ regime, period, window }] : [];
    }),
  );
}

/** The periods of a regime that end on a day from the first to the last, both included, in their order. */
export function periodsBetween(content: RegimeContent, first: CalendarDate, last: CalendarDate): readonly Period[] {
  if (content.frequency === 'on-request') {
    const { requested } = content;
    return requested && first <= requested.last && requested.last <= last ? [requested] : [];
  }
  const periods: Period[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const period = periodEndingOn(content.frequency, content.dataWindow, day);
    if (period) periods.push(period);
  }
  return periods;
}

async function openPeriod(tx: Tx, { regime, period, window }: Due, now: Date): Promise<boolean> {
  const [taken] = await insertOpenedPeriod(tx, regime.regimeNo, period.last, now.toISOString());
  if (!taken) return false;
  const { forms } = regime.content;
  const versions = await formVersionsInForce(
    tx,
    forms.map(({ formKey }) => formKey),
    period.last,
  );
  const reporters = await reportersOf(tx, regime.content, period.last);
  const known = await reportsKnown(tx, [...versions.keys()], reporters, period.last);
  await tx.copyIn(COPY_REPORTS, expectedRows(regime, versions, reporters, period, window, known));
  if (regime.content.chain) await openLiveDay(tx, regime, versions, period.last, now);
  return true;
}

/**
 * Expects the reports of units that began while a period was open, as its opening would have.
 * @returns how many; 0 when the window has closed
 */
export async function expectReports(
  tx: Tx,
  regime: Regime,
  periodEnd: CalendarDate,
  { units, openAt }: { readonly units: ReadonlySet<string>; readonly openAt: Date },
): Promise<number> {
  const window = windowOf(regime.content, periodEnd, await workingCalendar(tx, periodEnd, periodEnd));
  if (window.closesAt <= openAt.toISOString()) return 0;
  const reporters = (await reportersOf(tx, regime.content, periodEnd)).filter(
    ({ unitId }) => unitId !== null && units.has(unitId),
  );
  const keys = regime.content.forms.map(({ formKey }) => formKey);
  const versions = await formVersionsInForce(tx, keys, periodEnd);
  const known = await reportsKnown(tx, keys, reporters, periodEnd);
  const rows = [...expectedRows(regime, versions, reporters, { last: periodEnd }, window, known)];
  if (rows.length > 0) await tx.copyIn(COPY_REPORTS, rows);
  return rows.length;
}

/** What is expected already by another regime, or by the version before it: nobody owes one form twice for a period. */
async function reportsKnown(
  tx: Tx,
  formKeys: readonly string[],
  reporters: readonly Reporter[],
  day: CalendarDate,
): Promise<ReadonlySet<string>> {
  const homes = [...new Set(reporters.map(({ home }) => home))];
  const rows = await selectReportsKnown(tx, homes, day, [...formKeys]);
  return new Set(rows.map(({ formKey, reporter }) => `${formKey} ${reporter}`));
}

type Reporter = { readonly home: string; readonly code: string; readonly unitId: string | null; readonly level: string };

function* expectedRows(
  regime: Regime,
  versions: ReadonlyMap<string, FormVersion>,
  reporters: readonly Reporter[],
  period: Pick<Period, 'last'>,
  { opensAt, dueAt, closesAt }: RegimeWindow,
  known: ReadonlySet<string>,
): Generator<string> {
  for (const { formKey, part } of regime.content.forms) {
    const version = versions.get(formKey);
    if (!version) continue;
    for (const { home, code, unitId, level } of reporters) {
      if (known.has(`${formKey} ${code}`)) continue;
      yield copyLine([
        home,
        period.last,
        version.formVersionNo,
        code,
        regime.regimeNo,
        level === 'body' ? 'all' : (part ?? 'all'),
        unitId,
        opensAt,
        dueAt,
        closesAt,
      ]);
    }
  }
}

/** Who owes the reports of a regime for a period that ends on the day. */
export async function reportersOf(tx: Tx, { reporters }: RegimeContent, day: CalendarDate): Promise<readonly Reporter[]> {
  if (reporters.level === 'body') {
    const inForce = await centralBodyTitles(tx, day);
    const bodies = reporters.bodies.filter((code) => inForce.has(code as BodyId));
    return bodies.map((code) => ({ home: CENTRAL, code, unitId: null, level: 'body' }));
  }
  const history = await unitHistory(tx);
  const { provinces, level } = reporters;
  const units = reporters.units ? new Set(reporters.units) : null;
  return history.unitsOn(day, level).flatMap((unit: UnitVersion) => {
    const home = history.ancestorOn(unit.unitId, 'province', day)?.code ?? null;
    if (unit.code === null || home === null || (provinces !== null && !provinces.includes(home))) return [];
    if (units !== null && !units.has(unit.code)) return [];
    return [{ home, code: unit.code, unitId: unit.unitId, level }];
  });
}

/** A day whose figures the command centre shows while they come in, with the units of that day in a register of their own. */
async function openLiveDay(
  tx: Tx,
  { regimeNo }: Regime,
  versions: ReadonlyMap<string, FormVersion>,
  day: CalendarDate,
  now: Date,
): Promise<void> {
  const registerNo = await storeRegisterOfUnits(tx, await unitHistory(tx), day);
  const numbers = [...versions.values()].map(({ formVersionNo }) => formVersionNo);
  await insertLiveDay(tx, day, newId<'Snapshot'>(CENTRAL, now) as SnapshotId, regimeNo, registerNo, numbers, now.toISOString());
}
