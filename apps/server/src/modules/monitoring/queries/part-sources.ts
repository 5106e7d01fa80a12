import type { Tx } from '#kernel/db/tx';
import {
  type AnswerSource,
  type Block,
  CONDITIONS_FORM,
  communeForm,
  type DayFacts,
  provinceForm,
  readSources,
  type Snapshot,
  type SourceWanted,
} from '#modules/reporting';
import type { EvidencePart } from '../domain/daily-report/figure.ts';
import { readTaskRegister } from './task-facts.ts';

/** Which statements the parts are of: a text alone may stand in several blocks. */
export type StatementsOf = { readonly block: string; readonly kind: string };

const TASK_FILE = 'task-assignments.csv';

/** A day whose rows stand behind parts. */
export type SourceDay = { readonly snapshot: Snapshot; readonly facts: DayFacts };
/** The day of the figures and, where parts are rows of it, the day compared with. */
export type SourceDays = { readonly own: SourceDay; readonly compared: SourceDay | null };

/** Where each part of a page of evidence came from, in the order of the parts; null where no row stands behind it. */
export async function sourcesOfParts(
  tx: Tx,
  { own, compared }: SourceDays,
  parts: readonly EvidencePart[],
  statementsOf: StatementsOf | null,
): Promise<readonly (AnswerSource | null)[]> {
  const isEarlier = ({ ofComparedDay }: EvidencePart) => ofComparedDay === true;
  const earlier = parts.filter(isEarlier);
  const ofOwn = (
    await sourcesIn(
      tx,
      own,
      parts.filter((part) => !isEarlier(part)),
      statementsOf,
    )
  ).values();
  const ofEarlier = (compared && earlier.length > 0 ? await sourcesIn(tx, compared, earlier, statementsOf) : []).values();
  return parts.map((part) => (isEarlier(part) ? ofEarlier : ofOwn).next().value ?? null);
}

/** The same for parts that are all rows of one day. */
async function sourcesIn(
  tx: Tx,
  { snapshot, facts }: SourceDay,
  parts: readonly EvidencePart[],
  statementsOf: StatementsOf | null,
): Promise<readonly (AnswerSource | null)[]> {
  const blocks = new Map(facts.criteria.map(({ key, block }) => [key, block]));
  const wanted = parts.map((part) => sourceOf(part, blocks, statementsOf));
  const found = await readSources(
    tx,
    snapshot.id,
    wanted.filter((one) => one !== null),
  );
  const lines = parts.some(({ source }) => source === 'task-report') ? await taskLines(tx, snapshot) : new Map<string, number>();
  let next = 0;
  return parts.map((part, at) => {
    if (wanted[at]) return found[next++] ?? null;
    const line = part.source === 'task-report' ? lines.get(`${part.itemKey} ${part.unitName}`) : undefined;
    return line === undefined
      ? null
      : { file: TASK_FILE, line, formVersion: null, reportedAt: instant(snapshot.cutOff), importedBy: snapshot.importedBy };
  });
}

const instant = (moment: string): string => new Date(moment).toISOString();

async function taskLines(tx: Tx, snapshot: Snapshot): Promise<ReadonlyMap<string, number>> {
  const { assignments } = await readTaskRegister(tx, snapshot.id);
  return new Map(
    assignments.filter(({ role }) => role === 'report').map(({ taskKey, unitName, line }) => [`${taskKey} ${unitName}`, line]),
  );
}

function sourceOf(
  part: EvidencePart,
  blocks: ReadonlyMap<string, Block>,
  statementsOf: StatementsOf | null,
): SourceWanted | null {
  const { source, unitCode, itemKey, date, level } = part;
  if (unitCode === null) return null;
  if (source === 'register' || source === 'june-average') return { kind: source, unitCode };
  if (source === 'statement')
    return (
      statementsOf && {
        kind: 'statement',
        unitCode,
        block: statementsOf.block,
        statementKind: statementsOf.kind,
        text: String(part.value),
      }
    );
  if (source === 'dossiers-day' || source === 'dossiers-cumulative')
    return level ? { kind: 'dossiers', period: source === 'dossiers-day' ? 'day' : 'cumulative', level, unitCode } : null;
  if (date === null) return null;
  if (source === 'condition-answer') return { kind: 'answer', formKey: CONDITIONS_FORM.key, date, unitCode, itemKey };
  const block = part.block ?? (itemKey === null ? undefined : blocks.get(itemKey));
  if (source === 'task-report' || block === undefined) return null;
  const form = source === 'commune-answer' ? communeForm(block) : provinceForm(block);
  return { kind: 'answer', formKey: form.key, date, unitCode, itemKey };
}
