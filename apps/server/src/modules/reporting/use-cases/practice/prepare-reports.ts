import { randomUUID } from 'node:crypto';
import type { Item, ReportDocument } from '@thong-suot/form-rules';
import { addDays, type CalendarDate } from '#kernel/calendar';
import type { Tx } from '#kernel/db/tx';
import { homeCode } from '#kernel/ids';
import { type Actor, systemActor } from '#kernel/permission';
import type { Context } from '#kernel/use-case';
import type { UnitVersion } from '#modules/organisations';
import type { ReportAddress } from '../../domain/network/report.ts';
import { preparedDocument } from '../../domain/practice/prepared-document.ts';
import { problem } from '../../problems.ts';
import { selectRegimesBetween } from '../../queries/network/regime-queries.ts';
import { insertPracticeReport, wipeOfPlace } from '../../queries/practice/practice-queries.ts';
import { type FormVersion, formVersionsInForce } from '../network/open-form-version.ts';
import { submitReport } from '../network/submit-report.ts';
import { preparedFiles } from './prepared-files.ts';

/** Who sends and returns what stands prepared. */
export const PREPARED_BY: Actor = { ...systemActor, id: 'practice', name: 'Bài luyện tập' };

const HOUR_MS = 3_600_000;
const DUE_AFTER_HOURS = 4;
const OPEN_FOR_HOURS = 36;
/** What is older was practised by somebody long ago. */
const KEPT_DAYS = 40;

export type PracticeForm = { readonly version: FormVersion; readonly part: ReportAddress['part']; readonly regimeNo: number };

/**
 * The daily forms that a block of such a place answers, as the regimes in force on the day say.
 * @throws reporting/practice-form-missing when there is none
 */
export async function practiceForms(
  tx: Tx,
  level: 'commune' | 'province',
  part: ReportAddress['part'],
  day: CalendarDate,
): Promise<readonly [PracticeForm, ...PracticeForm[]]> {
  const regimes = (await selectRegimesBetween(tx, day, day)).filter(
    ({ content }) => content.frequency === 'daily' && content.reporters.level === level,
  );
  const wanted = regimes.flatMap(({ regimeNo, content }) =>
    content.forms.filter((form) => form.part === part).map(({ formKey }) => ({ regimeNo, formKey })),
  );
  const versions = await formVersionsInForce(
    tx,
    wanted.map(({ formKey }) => formKey),
    day,
  );
  const [first, ...others] = wanted.flatMap(({ regimeNo, formKey }) => {
    const version = versions.get(formKey);
    return version ? [{ version, part, regimeNo }] : [];
  });
  if (!first) throw problem('practice-form-missing', { part, day });
  return [first, ...others];
}

/** The address of a prepared report. */
export function addressOf(form: PracticeForm, place: Place, periodEnd: CalendarDate): ReportAddress {
  const { provinceCode, reporter } = place;
  return { periodEnd, provinceCode, reporter, part: form.part, formKey: form.version.key };
}
export type Place = { readonly provinceCode: string; readonly reporter: string; readonly unit: UnitVersion };

/** Removes what a place practised on the days, and what is older than anybody needs. */
export async function wipePlace(tx: Tx, place: Omit<Place, 'unit'>, first: CalendarDate, last: CalendarDate): Promise<void> {
  const home = homeCode(place.provinceCode);
  for (const wipe of wipeOfPlace) {
    await wipe(tx, home, place.reporter, first, last);
    await wipe(tx, home, place.reporter, '0001-01-01' as CalendarDate, addDays(first, -KEPT_DAYS));
  }
}

/** Expects a report of a place, open from three days ago until tomorrow, whatever the time of day. */
export async function expectReport(tx: Tx, form: PracticeForm, place: Place, periodEnd: CalendarDate, now: Date): Promise<void> {
  const inHours = (hours: number) => new Date(now.getTime() + hours * HOUR_MS).toISOString();
  await insertPracticeReport(
    tx,
    homeCode(place.provinceCode),
    periodEnd,
    form.version.formVersionNo,
    place.reporter,
    form.regimeNo,
    form.part,
    place.unit.unitId,
    inHours(-72),
    inHours(DUE_AFTER_HOURS),
    inHours(OPEN_FOR_HOURS),
  );
}

/** Sends a prepared report of the day of its address by the same use case as everybody's. */
export async function sendPrepared(
  context: Context,
  address: ReportAddress,
  items: readonly Item[],
  statements: ReportDocument['statements'],
): Promise<void> {
  const prepared = { ...context, actor: PREPARED_BY };
  const files = await preparedFiles(prepared, address, items);
  const document = preparedDocument(items, address.periodEnd, statements, files);
  await submitReport(prepared, { ...address, sendKey: randomUUID(), baseRevision: null, document });
}
