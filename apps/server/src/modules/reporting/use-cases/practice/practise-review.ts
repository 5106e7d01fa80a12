import { type Static, Type } from 'typebox';
import { addDays, type CalendarDate, vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import type { Tx } from '#kernel/db/tx';
import { homeCode } from '#kernel/ids';
import { onlyInPractice } from '#kernel/practice/in-practice';
import { reading, useCase } from '#kernel/use-case';
import { unitHistory } from '#modules/organisations';
import type { ReportAddress } from '../../domain/network/report.ts';
import { contradictedItem, contradiction, reviewSteps } from '../../domain/practice/exercises.ts';
import { problem } from '../../problems.ts';
import { PartSchema, ProvinceCodeSchema } from '../../queries/network/schemas.ts';
import { homeOfAddress, targetOf } from '../network/address.ts';
import { practisedReport } from './practised-report.ts';
import { addressOf, expectReport, type Place, practiceForms, sendPrepared, wipePlace } from './prepare-reports.ts';

/** The province whose review is practised, and the block; null: the People's Committee. */
export const ReviewPractice = Type.Object({ provinceCode: ProvinceCodeSchema, part: nullable(PartSchema) });
type ReviewPractice = Static<typeof ReviewPractice>;

/** So many communes of the province have prepared reports: one contradicts itself, one has sent nothing. */
const COMMUNES = 6;
/** Not today and yesterday, on which those who report practise. */
const DAYS_BACK = 2;

const partOf = ({ part }: ReviewPractice): ReportAddress['part'] => part ?? 'committee';
const target = ({ provinceCode, part }: ReviewPractice) =>
  targetOf({ provinceCode, reporter: provinceCode, part: part ?? 'committee' });

/**
 * Prepares a day to review, anew: communes of the province have sent, one of them a report that contradicts itself.
 * @throws kernel/only-in-practice, reporting/practice-place-unknown, practice-form-missing
 */
export const startReviewPractice = useCase(
  'reporting.start-review-practice',
  {
    permission: 'reporting.review',
    input: ReviewPractice,
    target,
    home: homeOfAddress,
    audit: (input) => ({ provinceCode: input.provinceCode, part: partOf(input) }),
  },
  async (input, { tx, clock, context }) => {
    await onlyInPractice(tx);
    const now = clock.now();
    const { day, form, faulty, clean, silent } = await prepared(tx, input, now);
    const item = contradictedItem(form.version.items);
    for (const place of [faulty, ...clean, silent]) {
      await wipePlace(tx, place, day, day);
      await expectReport(tx, form, place, day, now);
    }
    for (const place of [faulty, ...clean]) {
      const statements = place === faulty && item ? [contradiction(item)] : [];
      await sendPrepared(context, addressOf(form, place, day), form.version.items, statements);
    }
    return {};
  },
);

/** How far the practice of review has come; not prepared: no exercise. */
export const readReviewPractice = reading(
  'reporting.read-review-practice',
  { permission: 'reporting.review', input: ReviewPractice, target },
  async (input, { tx, clock }) => {
    await onlyInPractice(tx);
    const { day, form, faulty, clean } = await prepared(tx, input, clock.now());
    const found = (place: Place) => practisedReport(tx, homeCode(place.provinceCode), addressOf(form, place, day));
    const contradicting = await found(faulty);
    const others = (await Promise.all(clean.map(found))).filter((report) => report !== null);
    if (!contradicting || others.length < clean.length) return { exercises: [] };
    const steps = [...reviewSteps(contradicting, others)];
    return { exercises: [{ key: 'review' as const, day, items: COMMUNES, steps }] };
  },
);

/** @throws reporting/practice-place-unknown, practice-form-missing */
async function prepared(tx: Tx, input: ReviewPractice, now: Date) {
  const day: CalendarDate = addDays(vietnamDay(now), -DAYS_BACK);
  const history = await unitHistory(tx);
  const province = history.unitWithCode(input.provinceCode, day);
  const places = (province ? history.childrenOn(province.unitId, day) : [])
    .flatMap((unit): Place[] => (unit.code ? [{ provinceCode: input.provinceCode, reporter: unit.code, unit }] : []))
    .sort((one, other) => (one.reporter < other.reporter ? -1 : 1))
    .slice(0, COMMUNES);
  const [faulty, silent, ...clean] = places;
  if (!faulty || !silent) throw problem('practice-place-unknown', { reporter: input.provinceCode });
  const [form] = await practiceForms(tx, 'commune', partOf(input), vietnamDay(now));
  return { day, form, faulty, silent, clean };
}
