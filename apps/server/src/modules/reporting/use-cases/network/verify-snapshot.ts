import type { Tx } from '#kernel/db/tx';
import { CENTRAL } from '#kernel/ids';
import type { AnswerSheet, DayFacts } from '../../domain/day-facts.ts';
import { BLOCKS } from '../../domain/day-facts.ts';
import { CONDITIONS_FORM, communeForm, provinceForm } from '../../domain/forms.ts';
import { selectAnswerDifferences, selectColumnDifferences } from '../../queries/column-queries.ts';
import type { selectSnapshotsToVerify } from '../../queries/network/verify-queries.ts';
import { openSnapshot } from '../open-snapshot.ts';
import { readDayFacts } from '../read-day-facts.ts';
import { dayAtCutOff } from './day-at-cut-off.ts';
import type { Found } from './verify-reports.ts';

type Snapshot = Awaited<ReturnType<typeof selectSnapshotsToVerify>>[number];

/** Compares the columns of a snapshot with its rows and, where a cut-off took it, its answers with the log of that moment. */
export async function verifySnapshot(tx: Tx, snapshot: Snapshot): Promise<readonly Found[]> {
  return [...(await columnsOf(tx, snapshot)), ...(await cutOf(tx, snapshot))];
}

async function columnsOf(tx: Tx, { id, date: day }: Snapshot): Promise<readonly Found[]> {
  const { no, registerNo, homes, forms, date, previousDate } = await openSnapshot(tx, id);
  const of = { home: CENTRAL, kind: 'snapshot-column', day } as const;
  const numbers = [...forms.values()].map(({ formVersionNo }) => formVersionNo);
  const answers = await selectAnswerDifferences(tx, no, homes, registerNo, [date, previousDate], numbers);
  const keyOf = new Map([...forms.values()].map(({ formVersionNo, key }) => [formVersionNo, key]));
  const found: Found[] = answers.map(({ formVersionNo, date: answered, kept, recomputed }) => {
    return { ...of, place: `${id} ${keyOf.get(formVersionNo)} ${answered}`, kept, recomputed };
  });
  const conditions = forms.get(CONDITIONS_FORM.key)?.formVersionNo ?? 0;
  const [others] = await selectColumnDifferences(tx, no, homes, registerNo, date, previousDate, conditions);
  for (const [name, isSame] of Object.entries(others ?? {})) {
    if (!isSame) found.push({ ...of, place: `${id} ${name}`, kept: 'column', recomputed: 'rows' });
  }
  return found;
}

async function cutOf(tx: Tx, { id, date: day, cutOff, liveDayId }: Snapshot): Promise<readonly Found[]> {
  if (cutOff === null || liveDayId === null) return [];
  const kept = await readDayFacts(tx, id);
  const { facts } = await dayAtCutOff(tx, liveDayId, cutOff);
  // Units that a change of the map took out of the day since then are on one side only, and no fault.
  const there = new Set([...facts.communes, ...facts.provinces].map(({ code }) => code));
  const known = new Set([...kept.communes, ...kept.provinces].map(({ code }) => code).filter((code) => there.has(code)));
  return sheetsOf(kept).flatMap(([formKey, sheet], at) => {
    const recomputed = sheetsOf(facts)[at]?.[1] ?? null;
    return [...known].flatMap((code) => {
      const [stored, then] = [sheet?.byUnit.get(code) ?? null, recomputed?.byUnit.get(code) ?? null];
      if (stored === then) return [];
      return [{ home: CENTRAL, kind: 'cut' as const, day, place: `${id} ${formKey} ${code}`, kept: stored, recomputed: then }];
    });
  });
}

function sheetsOf(facts: DayFacts): readonly (readonly [string, AnswerSheet | null])[] {
  return [
    [CONDITIONS_FORM.key, facts.conditionAnswers],
    ...BLOCKS.map((block) => [communeForm(block).key, facts.communeAnswers[block]] as const),
    ...BLOCKS.map((block) => [provinceForm(block).key, facts.provinceAnswers[block]] as const),
  ];
}
