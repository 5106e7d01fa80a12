import { addDays, type CalendarDate } from '#kernel/calendar';
import { fold } from './fold.ts';
import { ALL, type Fraction } from './fraction.ts';
import type { LineageEdge, UnitId } from './unit.ts';
import type { UnitHistory } from './unit-history.ts';

export type AnswerTarget = { readonly unitId: UnitId; readonly share: Fraction | null };
/** What a person found out: to which communes the old units of a question went, from a day on. */
export type QuestionAnswer = {
  readonly oldUnitIds: readonly UnitId[];
  readonly targets: readonly AnswerTarget[];
  readonly day: CalendarDate;
  readonly legalAct: string | null;
};

/**
 * Finds the communes that ended on a day by the words with which a source describes them: name, district, province. Sources spell one name
 * in several ways; where the very spelling is there, it is meant.
 */
export function endedUnits(history: UnitHistory, day: CalendarDate): (described: string) => readonly UnitId[] {
  const written = new Map<string, UnitId[]>();
  const folded = new Map<string, UnitId[]>();
  for (const unitId of history.unitIds()) {
    const version = history.versionsOf(unitId).find(({ level, validTo }) => level === 'commune' && validTo === day);
    if (!version) continue;
    const province = version.parentId && history.versionOn(version.parentId, addDays(day, -1))?.name;
    const words = [version.name, version.districtName, province].filter(Boolean).join(', ');
    written.set(words, [...(written.get(words) ?? []), unitId]);
    folded.set(fold(words), [...(folded.get(fold(words)) ?? []), unitId]);
  }
  return (described) => written.get(described) ?? folded.get(fold(described)) ?? [];
}

/**
 * The lineage with what people found out. An old unit with one destination in all, and no question left, goes there whole; with several
 * it goes by the shares of the one answer that names them all, else in no known proportion. A commune that receives more than the source
 * said has no sole origin any more; one that was there before keeps what it was.
 * @param open old units that other questions still concern
 */
export function lineageWithAnswers(
  history: UnitHistory,
  edges: readonly LineageEdge[],
  answers: readonly QuestionAnswer[],
  open: ReadonlySet<UnitId>,
): readonly LineageEdge[] {
  const given = Map.groupBy(
    answers.flatMap((answer) => answer.oldUnitIds.map((unitId) => ({ unitId, answer }))),
    ({ unitId, answer }) => `${unitId} ${answer.day}`,
  );
  const outgoing: LineageEdge[] = [];
  const answered = new Set<string>(given.keys());
  const receivers = new Map<string, LineageEdge>();
  for (const group of given.values()) {
    const [first] = group;
    if (!first) continue;
    const known = history.edgesFrom(first.unitId).filter(({ day }) => day === first.answer.day);
    for (const edge of edgesOfOld(
      first.unitId,
      known,
      group.map(({ answer }) => answer),
      open.has(first.unitId),
    )) {
      outgoing.push(edge);
      if (!known.some(({ toId }) => toId === edge.toId)) receivers.set(`${edge.toId} ${edge.day}`, edge);
    }
  }
  const receives = ({ toId, day }: LineageEdge) => receivers.has(`${toId} ${day}`);
  const all = [...edges.filter(({ fromId, day }) => !answered.has(`${fromId} ${day}`)), ...outgoing];
  return [...all.map((edge) => (receives(edge) ? { ...edge, originShare: null } : edge)), ...kept(history, receivers)];
}

function edgesOfOld(
  fromId: UnitId,
  known: readonly LineageEdge[],
  answers: readonly QuestionAnswer[],
  isOpen: boolean,
): readonly LineageEdge[] {
  const targets = new Map<UnitId, LineageEdge>(known.map((edge) => [edge.toId, { ...edge, share: null }]));
  for (const { targets: named, day, legalAct } of answers)
    for (const { unitId: toId, share } of named)
      if (!targets.has(toId)) targets.set(toId, { fromId, toId, day, share, originShare: null, legalAct });
  if (targets.size === 1 && !isOpen) return [...targets.values()].map((edge) => ({ ...edge, share: ALL }));
  const sole = known.length === 0 && answers.length === 1 && !isOpen;
  return [...targets.values()].map((edge) => (sole ? edge : { ...edge, share: null }));
}

/** What receivers were before stays theirs: a unit that goes on has an edge to itself. */
function kept(history: UnitHistory, receivers: ReadonlyMap<string, LineageEdge>): readonly LineageEdge[] {
  return [...receivers.values()].flatMap(({ toId, day, legalAct }) => {
    const was = history.versionOn(toId, addDays(day, -1)) !== null;
    const passesOn = history.edgesFrom(toId).some((edge) => edge.day === day);
    return was && !passesOn ? [{ fromId: toId, toId, day, share: ALL, originShare: null, legalAct }] : [];
  });
}
