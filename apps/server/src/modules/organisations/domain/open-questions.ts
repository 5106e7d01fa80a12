import type { CommuneLineage, Unresolved } from './commune-lineage.ts';
import { describeOld, type NationalSource } from './national-source.ts';
import type { UnitId } from './unit.ts';

/**
 * What the source leaves to a person: `target-missing` it sends old communes to a code that no commune bears;
 * `target-differs` to a code borne by a commune of another name or province; `predecessor-missing` it says nothing of where
 * a commune comes from.
 */
export const QUESTION_KINDS = ['target-missing', 'target-differs', 'predecessor-missing'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export type OpenQuestion = {
  readonly kind: QuestionKind;
  /** The code in question, as the source writes it. */
  readonly code: string;
  /** The name that the source gives with the code. */
  readonly named: string;
  /** The old communes it concerns, each once. */
  readonly oldUnits: readonly string[];
  /** The commune of that name in that province, where there is exactly one: a hint, never taken by itself. */
  readonly suggestedId: UnitId | null;
};

/** All questions in the order of kind, code and name, each once. */
export function openQuestions(
  source: NationalSource,
  lineage: CommuneLineage,
  communeIds: ReadonlyMap<string, UnitId>,
): OpenQuestion[] {
  const targets = new Map<string, { unresolved: Unresolved; oldUnits: Set<string> }>();
  for (const { old, unresolved: list } of lineage.olds.values()) {
    for (const [key, unresolved] of list) {
      const question = targets.get(key) ?? { unresolved, oldUnits: new Set<string>() };
      question.oldUnits.add(describeOld(old));
      targets.set(key, question);
    }
  }
  const ofTargets = [...targets.values()].map(({ unresolved: { kind, to, suggestedCode }, oldUnits }): OpenQuestion => {
    const suggestedId = suggestedCode === null ? null : (communeIds.get(suggestedCode) ?? null);
    return { kind, code: to.code, named: `${to.name}, ${to.province}`, oldUnits: [...oldUnits].sort(), suggestedId };
  });
  const spokenOf = new Set(source.mappings.map(({ to }) => to.code));
  const ofOrigins = source.communes
    .filter(({ code }) => !spokenOf.has(code))
    .map(({ code, name }): OpenQuestion => ({ kind: 'predecessor-missing', code, named: name, oldUnits: [], suggestedId: null }));
  const orderKey = ({ kind, code, named }: OpenQuestion) => `${kind}|${code.padStart(5, '0')}|${named}`;
  return [...ofTargets, ...ofOrigins].sort((left, right) => (orderKey(left) < orderKey(right) ? -1 : 1));
}
