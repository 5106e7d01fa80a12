import type { Item, ReportDocument } from '@thong-suot/form-rules';
import type { ReportState } from '../network/report.ts';

/** What there is to practise: the report of the day, a report that came back, and the review of a day. */
export const EXERCISES = ['daily-report', 'returned-report', 'review'] as const;
export type ExerciseKey = (typeof EXERCISES)[number];

/** What is looked at in an exercise, and whether it is done; steps are told in their order. */
export type Step = { readonly key: string; readonly isDone: boolean };

/** A report of a place in practice as it stands, with what was sent last. */
export type PractisedReport = {
  readonly state: ReportState;
  readonly revision: number;
  readonly document: ReportDocument | null;
  readonly reason: string | null;
};

/** Shorter texts tell nobody what is in the way, or what is to be corrected. Our setting. */
const TELLING_CHARACTERS = 15;
const tells = (text: string | null): boolean => (text ?? '').trim().length >= TELLING_CHARACTERS;

/** Today's reports: all sent, and in one of them an obstacle told in words. */
export function dailyReportSteps(reports: readonly PractisedReport[]): readonly Step[] {
  const obstacles = reports.flatMap(({ document }) => document?.statements ?? []).filter(({ kind }) => kind === 'obstacle');
  return [
    { key: 'all-sent', isDone: reports.length > 0 && reports.every(({ revision }) => revision > 0) },
    { key: 'obstacle-told', isDone: obstacles.some(({ text }) => tells(text)) },
  ];
}

/** The report that came back: sent a second time, with "no" where the reviewer asked for it. */
export function returnedReportSteps(report: PractisedReport, itemToCorrect: string): readonly Step[] {
  const answer = report.document?.answers[itemToCorrect];
  const wasSent = report.revision > 1;
  return [
    { key: 'sent-again', isDone: wasSent },
    { key: 'item-corrected', isDone: wasSent && answer?.kind === 'yes-no' && !answer.value },
  ];
}

/** The review: what contradicts itself goes back with a reason that says what, the rest is approved. */
export function reviewSteps(faulty: PractisedReport, clean: readonly PractisedReport[]): readonly Step[] {
  const isReturned = faulty.state === 'returned';
  return [
    { key: 'faulty-returned', isDone: isReturned },
    { key: 'reason-tells-what', isDone: isReturned && tells(faulty.reason) },
    { key: 'clean-approved', isDone: clean.every(({ state }) => state === 'approved') },
    { key: 'clean-left-whole', isDone: clean.every(({ state }) => state !== 'returned') },
  ];
}

/** The item about which a prepared report contradicts itself: the first yes/no question that everybody is asked. */
export function contradictedItem(items: readonly Item[]): Item | null {
  return (
    items.find(({ kind, source, conditions }) => kind === 'yes-no' && source.kind === 'asked' && conditions.length === 0) ?? null
  );
}

/** The obstacle that says the opposite of the answer "yes" of an item. */
export const contradiction = ({ no, nameVi }: Item): ReportDocument['statements'][number] => ({
  kind: 'obstacle',
  text: `Mục ${no} (${nameVi}): đến hôm nay đơn vị vẫn chưa làm được, đang chờ thiết bị.`,
  itemKey: null,
});

/** What the reviewer of the prepared report wrote when it was returned. */
export const returnReason = ({ no }: Item): string =>
  `Mục ${no} trả lời "Có" nhưng phần vướng mắc nói là chưa làm được. Đề nghị kiểm tra, sửa mục ${no} thành "Không" rồi gửi lại.`;
