import { type Static, Type } from 'typebox';
import { addDays, type CalendarDate, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import type { Tx } from '#kernel/db/tx';
import { homeCode } from '#kernel/ids';
import { onlyInPractice } from '#kernel/practice/in-practice';
import { reading, useCase } from '#kernel/use-case';
import { unitHistory } from '#modules/organisations';
import type { ReportAddress } from '../../domain/network/report.ts';
import {
  contradictedItem,
  contradiction,
  dailyReportSteps,
  type PractisedReport,
  returnedReportSteps,
  returnReason,
} from '../../domain/practice/exercises.ts';
import { problem } from '../../problems.ts';
import { PartSchema, ProvinceCodeSchema, ReporterSchema } from '../../queries/network/schemas.ts';
import { homeOfAddress, targetOf } from '../network/address.ts';
import { returnReport } from '../network/decide-reports.ts';
import { practisedReport } from './practised-report.ts';
import {
  addressOf,
  expectReport,
  type Place,
  PREPARED_BY,
  type PracticeForm,
  practiceForms,
  sendPrepared,
  wipePlace,
} from './prepare-reports.ts';

/** A place with the block that practises; null: the People's Committee, whose reports are the longest. */
export const PracticePlace = Type.Object({
  provinceCode: ProvinceCodeSchema,
  reporter: ReporterSchema,
  part: nullable(PartSchema),
});
type PracticePlace = Static<typeof PracticePlace>;

const partOf = ({ part }: PracticePlace): ReportAddress['part'] => part ?? 'committee';
const target = (place: PracticePlace) => targetOf({ ...place, part: partOf(place) });
const auditOf = (place: PracticePlace) => ({ reporter: place.reporter, part: partOf(place) });

/**
 * Prepares the exercises of whoever reports, anew: yesterday's reports sent, the first of them returned because it contradicts
 * itself, today's expected. What the place had practised before is gone.
 * @throws kernel/only-in-practice, reporting/practice-place-unknown, practice-form-missing
 */
export const startReportingPractice = useCase(
  'reporting.start-reporting-practice',
  { permission: 'reporting.submit', input: PracticePlace, target, home: homeOfAddress, audit: auditOf },
  async (input, { tx, clock, context }) => {
    await onlyInPractice(tx);
    const now = clock.now();
    const [yesterday, today] = daysOf(now);
    const { place, forms } = await placeAndForms(tx, input, today);
    await wipePlace(tx, place, yesterday, today);
    for (const form of forms) {
      await expectReport(tx, form, place, yesterday, now);
      await expectReport(tx, form, place, today, now);
      const item = form === forms[0] ? contradictedItem(form.version.items) : null;
      const address = addressOf(form, place, yesterday);
      await sendPrepared(context, address, form.version.items, item ? [contradiction(item)] : []);
      if (item) await returnReport({ ...context, actor: PREPARED_BY }, { ...address, revision: 1, reason: returnReason(item) });
    }
    return {};
  },
);

/** Yesterday and today in Viet Nam. */
function daysOf(now: Date): [CalendarDate, CalendarDate] {
  const today = vietnamDay(now);
  return [addDays(today, -1), today];
}

/** @throws reporting/practice-place-unknown, practice-form-missing */
async function placeAndForms(tx: Tx, input: PracticePlace, day: CalendarDate) {
  const level = input.reporter === input.provinceCode ? 'province' : 'commune';
  const unit = (await unitHistory(tx)).unitWithCode(input.reporter, day);
  if (unit?.level !== level) throw problem('practice-place-unknown', { reporter: input.reporter });
  const place: Place = { provinceCode: input.provinceCode, reporter: input.reporter, unit };
  return { place, forms: await practiceForms(tx, level, partOf(input), day) };
}

/** How far the exercises of whoever reports have come; not prepared today: null. */
export const readReportingPractice = reading(
  'reporting.read-reporting-practice',
  { permission: 'reporting.submit', input: PracticePlace, target },
  async (input, { tx, clock }) => {
    await onlyInPractice(tx);
    const [yesterday, today] = daysOf(clock.now());
    const { place, forms } = await placeAndForms(tx, input, today);
    const found = await Promise.all(forms.map((form) => practised(tx, form, place, today)));
    const returned = await practised(tx, forms[0], place, yesterday);
    const reports = found.filter((report) => report !== null);
    const item = contradictedItem(forms[0].version.items);
    if (reports.length === 0 || !returned || !item) return { exercises: [] };
    const items = forms.reduce((sum, { version }) => sum + version.items.length, 0);
    return {
      exercises: [
        { key: 'daily-report' as const, day: today, items, steps: [...dailyReportSteps(reports)] },
        { key: 'returned-report' as const, day: yesterday, items: 1, steps: [...returnedReportSteps(returned, item.key)] },
      ],
    };
  },
);

const practised = (tx: Tx, form: PracticeForm, place: Place, day: CalendarDate): Promise<PractisedReport | null> =>
  practisedReport(tx, homeCode(place.provinceCode), addressOf(form, place, day));
