import { wholeItem } from '@thong-suot/form-rules';
import type { Tx } from '#kernel/db/tx';
import { type AnswerSheet, BLOCKS, type DayFacts, type StatementFact } from '../../domain/day-facts.ts';
import { CONDITIONS_FORM, communeForm, type Form, provinceForm } from '../../domain/forms.ts';
import { stateAfter } from '../../domain/network/report.ts';
import { typedAnswers } from '../../domain/network/typed-answers.ts';
import type { SnapshotId } from '../../domain/snapshot.ts';
import { selectActionsAround, selectSentTimes } from '../../queries/network/cut-queries.ts';
import { type OpenSnapshot, openSnapshot } from '../open-snapshot.ts';
import { readDayFacts } from '../read-day-facts.ts';
import type { SentTimes } from '../store-reports.ts';
import { inVietnam } from './find-live-day.ts';
import { blockOfStatement, statementFacts } from './live-facts.ts';
import { openFormVersion } from './open-form-version.ts';

type Action = Awaited<ReturnType<typeof selectActionsAround>>[number];
/** A report as it stood at the moment; null: it did not count then. */
type Earlier = { readonly answers: string; readonly sentAt: string; readonly statements: readonly StatementFact[] } | null;

export type DayAtCutOff = { readonly facts: DayFacts; readonly times: SentTimes; readonly late: number };

/**
 * The figures of a lived day as they stood at a moment: what was sent up to it, included, and not returned by then. Reports that
 * something was done with later are taken from their log, all others as they stand.
 * @param cutOff UTC, ISO 8601
 * @returns also how many reports count now and did not count then, or not so
 */
export async function dayAtCutOff(tx: Tx, liveDayId: SnapshotId, cutOff: string): Promise<DayAtCutOff> {
  const snapshot = await openSnapshot(tx, liveDayId);
  const facts = await readDayFacts(tx, liveDayId);
  const forms = [...snapshot.forms.values()];
  const numbers = forms.map(({ formVersionNo }) => formVersionNo);
  const keys = new Map(forms.map(({ formVersionNo, key }) => [formVersionNo, key]));
  const earlier = await earlierReports(tx, snapshot, numbers, cutOff);
  const times = new Map(forms.map(({ key }) => [key, new Map<string, string>()]));
  for (const { formVersionNo, reporter, sentAt } of await selectSentTimes(tx, snapshot.date, numbers)) {
    if (sentAt) times.get(keys.get(formVersionNo) ?? '')?.set(reporter, sentAt);
  }
  for (const [formKey, reports] of earlier) {
    for (const [unit, then] of reports) {
      if (then) times.get(formKey)?.set(unit, then.sentAt);
      else times.get(formKey)?.delete(unit);
    }
  }
  return {
    facts: { ...withEarlier(facts, earlier, snapshot.forms), cutOff: inVietnam(cutOff) },
    times,
    late: [...earlier.values()].reduce((sum, reports) => sum + reports.size, 0),
  };
}

type EarlierReports = ReadonlyMap<string, ReadonlyMap<string, Earlier>>;

async function earlierReports(
  tx: Tx,
  snapshot: OpenSnapshot,
  numbers: readonly number[],
  cutOff: string,
): Promise<EarlierReports> {
  const actions = await selectActionsAround(tx, snapshot.date, [...numbers], cutOff);
  const registered = new Set([...snapshot.provinces, ...snapshot.communes].map(({ code }) => code));
  const earlier = new Map<string, Map<string, Earlier>>();
  for (const form of snapshot.forms.values()) {
    const own = actions.filter(({ formVersionNo }) => formVersionNo === form.formVersionNo);
    const reports = new Map<string, Earlier>();
    for (const [reporter, ofReport] of Map.groupBy(own, (action) => action.reporter)) {
      // A unit that the map of the day has no more, by a change that was told later.
      if (!registered.has(reporter)) continue;
      reports.set(reporter, await standingAt(tx, form.key, ofReport, cutOff));
    }
    earlier.set(form.key, reports);
  }
  return earlier;
}

/** @param actions of one report, oldest first */
async function standingAt(tx: Tx, formKey: string, actions: readonly Action[], cutOff: string): Promise<Earlier> {
  const then = actions.filter(({ at }) => at <= cutOff);
  let state: ReturnType<typeof stateAfter> = 'expected';
  let revision = 0;
  for (const { kind } of then) {
    if (kind === 'sent') revision += 1;
    state = stateAfter(kind, state, revision);
  }
  const sent = then.findLast(({ kind }) => kind === 'sent');
  if (!sent?.document || (state !== 'sent' && state !== 'approved')) return null;
  const { items } = await openFormVersion(tx, sent.formVersionNo);
  const asked = items.filter((item) => wholeItem(item).kind === 'yes-no');
  const { yesNo } = typedAnswers(asked, sent.document.answers, new Set(), new Set());
  const block = blockOfStatement(formKey, sent.part);
  const { statements } = sent.document;
  return {
    answers: yesNo.map((answer) => answer ?? '-').join(''),
    sentAt: sent.at,
    statements: statementFacts(
      block,
      sent.reporter,
      statements.map(({ kind }) => kind),
      statements.map(({ text }) => text),
    ),
  };
}

function withEarlier(facts: DayFacts, earlier: EarlierReports, forms: OpenSnapshot['forms']): DayFacts {
  const sheet = (form: Form, now: AnswerSheet | null): AnswerSheet | null => {
    const reports = earlier.get(form.key);
    if (!reports || reports.size === 0) return now;
    const byUnit = new Map(now?.byUnit ?? []);
    for (const [unit, then] of reports) {
      if (then) byUnit.set(unit, then.answers);
      else byUnit.delete(unit);
    }
    const itemKeys = forms.get(form.key)?.items.map(({ key }) => key) ?? [];
    return byUnit.size === 0 ? null : { itemKeys, byUnit };
  };
  const blocks = <T>(make: (block: (typeof BLOCKS)[number]) => T) =>
    Object.fromEntries(BLOCKS.map((block) => [block, make(block)])) as Record<(typeof BLOCKS)[number], T>;
  return {
    ...facts,
    conditionAnswers: sheet(CONDITIONS_FORM, facts.conditionAnswers),
    communeAnswers: blocks((block) => sheet(communeForm(block), facts.communeAnswers[block])),
    provinceAnswers: blocks((block) => sheet(provinceForm(block), facts.provinceAnswers[block])),
    statements: statementsThen(facts.statements, earlier),
  };
}

/** The statements of reports that stand as they stood, and those of the others as they stood. */
function statementsThen(now: readonly StatementFact[], earlier: EarlierReports): readonly StatementFact[] {
  const formOf = (block: StatementFact['block']) => (block === 'general' ? CONDITIONS_FORM : communeForm(block)).key;
  const kept = now.filter(({ block, communeCode }) => !earlier.get(formOf(block))?.has(communeCode));
  const then = [...earlier.values()].flatMap((reports) => [...reports.values()].flatMap((report) => report?.statements ?? []));
  return [...kept, ...then];
}
